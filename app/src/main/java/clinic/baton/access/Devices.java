package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.DEVICE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.schema.db.access.tables.records.DeviceRecord;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Kiosks and displays: known by a token their browser got when somebody typed the short code that a staff page showed. They
 * have no session and no person behind them.
 */
@Component
public class Devices {
    /** How long a pairing code can be typed, in wall time. */
    public static final Duration CODE_LASTS = Duration.ofMinutes(10);

    private static final String COOKIE = "baton-device";
    private static final Duration COOKIE_LASTS = Duration.ofDays(400);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final String THROTTLE = "device-pairing";

    private final Act act;
    private final Attempts attempts;
    private final PublicAddress address;
    private final DSLContext sql;
    private final InstantSource wall;

    Devices(Act act, Attempts attempts, PublicAddress address, DSLContext sql, InstantSource wall) {
        this.act = act;
        this.attempts = attempts;
        this.address = address;
        this.sql = sql;
        this.wall = wall;
    }

    /** A code's or token's hash as commands carry it. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(Secrets.hash(secret));
    }

    /** A practice's devices that still have access or wait for their code, by name. */
    public List<Device> of(PracticeId practice) {
        return sql.selectFrom(DEVICE)
                .where(DEVICE.PRACTICE.eq(practice.value()), DEVICE.REVOKED_AT.isNull())
                .orderBy(DEVICE.NAME, DEVICE.ID)
                .fetch(Devices::device);
    }

    /** The paired device whose browser asks; empty for any other. */
    public Optional<DeviceCaller> caller(HttpServletRequest request) {
        String token = token(request);
        return token.isEmpty()
                ? Optional.empty()
                : sql.selectFrom(DEVICE)
                        .where(DEVICE.TOKEN_HASH.eq(Secrets.hash(token)), DEVICE.REVOKED_AT.isNull())
                        .fetchOptional()
                        .map(this::seen);
    }

    /** Whether a device that a long request began with still has its access. */
    public boolean stands(DeviceCaller device) {
        return sql.fetchExists(
                DEVICE,
                DEVICE.ID.eq(device.id()),
                DEVICE.PRACTICE.eq(device.practice().value()),
                DEVICE.TOKEN_HASH.isNotNull(),
                DEVICE.REVOKED_AT.isNull());
    }

    /** Ties this browser to the device that waits for the code; throttled by where the request comes from. */
    public Outcome<DeviceCaller> pair(
            String typed, UUID key, HttpServletRequest request, HttpServletResponse response) {
        String from = address.client(request);
        Optional<Refusal> wait = attempts.mustWait(THROTTLE + from, from);
        if (wait.isPresent()) {
            return Outcome.refused(wait.get());
        }
        String code = Secrets.asMeant(typed);
        DeviceRecord row = sql.selectFrom(DEVICE)
                .where(
                        DEVICE.CODE_HASH.eq(Secrets.hash(code)),
                        DEVICE.CODE_UNTIL.gt(wall.instant()),
                        DEVICE.REVOKED_AT.isNull())
                .fetchOne();
        if (row == null) {
            attempts.failed(THROTTLE + from, from);
            return Outcome.refused(AccessRefusal.PAIRING_CODE_WRONG.of("code"));
        }
        String token = Secrets.token();
        DeviceCaller device = deviceCaller(row);
        return switch (act.run(pairing(device), key, new PairDevice(hash(code), hash(token)))) {
            case Outcome.Refused<Nothing>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Nothing> done -> {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request));
                yield Outcome.done(device);
            }
        };
    }

    /** The device while it is being paired: the one moment in which it may do what pairing needs. */
    private static Caller pairing(DeviceCaller device) {
        return new Caller(device.practice(), Caller.Kind.DEVICE, device.id(), device.name(), Set.of(Permission.SET_UP));
    }

    private DeviceCaller seen(DeviceRecord row) {
        Instant now = wall.instant();
        if (row.getSeenAt() == null || row.getSeenAt().plus(SEEN_EVERY).isBefore(now)) {
            sql.update(DEVICE)
                    .set(DEVICE.SEEN_AT, now)
                    .where(DEVICE.ID.eq(row.getId()))
                    .execute();
        }
        return deviceCaller(row);
    }

    private static String token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String cookie(String token, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, token)
                .path("/d")
                .httpOnly(true)
                .secure(address.secure(request))
                .sameSite("Strict")
                .maxAge(COOKIE_LASTS)
                .build()
                .toString();
    }

    private static DeviceCaller deviceCaller(DeviceRecord row) {
        return new DeviceCaller(
                row.getId(),
                new PracticeId(row.getPractice()),
                DeviceKind.valueOf(row.getKind()),
                row.getName(),
                row.getSite());
    }

    private static Device device(DeviceRecord row) {
        return new Device(
                row.getId(),
                DeviceKind.valueOf(row.getKind()),
                row.getName(),
                row.getSite(),
                row.getPairedAt(),
                row.getCodeUntil(),
                row.getSeenAt(),
                row.getVersion());
    }
}
