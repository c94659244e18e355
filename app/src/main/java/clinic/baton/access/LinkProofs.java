package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.LINK;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.schema.db.access.tables.records.LinkRecord;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second factor of a link: the patient's birth date. Three wrong dates lock the link for a quarter of an hour, nine
 * end it. Who gave the right one is known by a cookie of this link alone, for {@link #LASTS}.
 */
@Component
public class LinkProofs {
    /** How long a browser that gave the birth date isn't asked again, in wall time. */
    public static final Duration LASTS = Duration.ofMinutes(20);

    private static final int FREE = 3;
    private static final int MOST = 9;
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final String COOKIE = "baton-link";

    private final LinkTokens links;
    private final PublicAddress address;
    private final DSLContext sql;
    private final InstantSource wall;
    private final TransactionTemplate transactions;

    LinkProofs(
            LinkTokens links,
            PublicAddress address,
            DSLContext sql,
            InstantSource wall,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.address = address;
        this.sql = sql;
        this.wall = wall;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Checks the birth date and, if it is right, gives this browser the proof. For a POST only: it counts failures.
     *
     * @return the link, or why not: {@code access.birth-date-wrong}, {@code access.wait} or what {@link LinkTokens#open} says
     */
    public Outcome<Link> prove(
            LinkPurpose purpose,
            String token,
            LocalDate birthDate,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (links.open(purpose, token)) {
            case Outcome.Refused<Link> refused -> refused;
            case Outcome.Done<Link>(Link link) ->
                switch (check(token, birthDate)) {
                    case Outcome.Refused<String>(var reasons) -> Outcome.refused(reasons);
                    case Outcome.Done<String>(String proof) -> {
                        response.addHeader(HttpHeaders.SET_COOKIE, cookie(purpose, token, proof, request));
                        yield Outcome.done(link);
                    }
                };
        };
    }

    /** The proof this browser holds; blank for none. */
    public static String of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    static byte[] proof(String token, LocalDate birthDate) {
        return Secrets.hash(token + " " + birthDate);
    }

    private Outcome<String> check(String token, LocalDate birthDate) {
        return Objects.requireNonNull(transactions.execute(status -> {
            LinkRecord row = sql.selectFrom(LINK)
                    .where(LINK.HASH.eq(Secrets.hash(token)))
                    .forUpdate()
                    .fetchSingle();
            Instant now = wall.instant();
            if (row.getSpentAt() != null) {
                return Outcome.refused(AccessRefusal.LINK_SPENT.refuse());
            }
            if (row.getLockedUntil() != null && row.getLockedUntil().isAfter(now)) {
                return Outcome.refused(wait(now, row.getLockedUntil()));
            }
            return Arrays.equals(row.getProof(), proof(token, birthDate)) ? right(row, now) : wrongDate(row, now);
        }));
    }

    private Outcome<String> right(LinkRecord row, Instant now) {
        String proof = Secrets.token();
        sql.update(LINK)
                .set(LINK.FAILURES, 0)
                .setNull(LINK.LOCKED_UNTIL)
                .set(LINK.PROVED_HASH, Secrets.hash(proof))
                .set(LINK.PROVED_UNTIL, now.plus(LASTS))
                .where(LINK.HASH.eq(row.getHash()))
                .execute();
        return Outcome.done(proof);
    }

    private Outcome<String> wrongDate(LinkRecord row, Instant now) {
        int failures = row.getFailures() + 1;
        sql.update(LINK)
                .set(LINK.FAILURES, failures)
                .set(LINK.LOCKED_UNTIL, failures % FREE == 0 ? now.plus(LOCK) : null)
                .set(LINK.SPENT_AT, failures >= MOST ? now : null)
                .where(LINK.HASH.eq(row.getHash()))
                .execute();
        return Outcome.refused(AccessRefusal.BIRTH_DATE_WRONG.of("birthDate"));
    }

    private static Refusal wait(Instant now, Instant until) {
        return AccessRefusal.WAIT.refuse(Map.of(
                "minutes",
                Long.toString(Duration.between(now, until).plusSeconds(59).toMinutes())));
    }

    private String cookie(LinkPurpose purpose, String token, String proof, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, proof)
                .path(purpose.path(token))
                .httpOnly(true)
                .secure(address.secure(request))
                .sameSite("Strict")
                .maxAge(LASTS)
                .build()
                .toString();
    }
}
