package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.DEVICE;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.DevicePaired;
import clinic.baton.access.PairDevice;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PairDeviceUseCase implements UseCase<PairDevice, Nothing> {
    private final InstantSource wall;

    PairDeviceUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<PairDevice, Nothing> about() {
        return new About<>(PairDevice.class, Nothing.class, Permission.SET_UP, List.of(DevicePaired.class));
    }

    @Override
    public List<String> locks(PairDevice command) {
        return List.of("device:" + command.codeHash());
    }

    @Override
    public Outcome<Nothing> perform(PairDevice command, Writing writing) {
        boolean paired = pair(command, writing);
        var device = writing.caller().id();
        if (!paired || device == null) {
            return Outcome.refused(AccessRefusal.PAIRING_CODE_WRONG.of("code"));
        }
        writing.record(new DevicePaired(device));
        return Outcome.done(new Nothing());
    }

    /** Whether the caller is a device that waits for this code. */
    private boolean pair(PairDevice command, Writing writing) {
        int paired = writing.sql()
                .update(DEVICE)
                .set(DEVICE.TOKEN_HASH, HexFormat.of().parseHex(command.tokenHash()))
                .set(DEVICE.PAIRED_AT, wall.instant())
                .set(DEVICE.SEEN_AT, wall.instant())
                .setNull(DEVICE.CODE_HASH)
                .setNull(DEVICE.CODE_UNTIL)
                .where(
                        DEVICE.CODE_HASH.eq(HexFormat.of().parseHex(command.codeHash())),
                        DEVICE.CODE_UNTIL.gt(wall.instant()),
                        DEVICE.ID.eq(writing.caller().id()),
                        DEVICE.PRACTICE.eq(writing.practiceKey()),
                        DEVICE.REVOKED_AT.isNull())
                .execute();
        return paired != 0;
    }
}
