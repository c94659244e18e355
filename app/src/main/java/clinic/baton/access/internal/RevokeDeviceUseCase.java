package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.DEVICE;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.DeviceRevoked;
import clinic.baton.access.RevokeDevice;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RevokeDeviceUseCase implements UseCase<RevokeDevice, Nothing> {
    private final InstantSource wall;

    RevokeDeviceUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<RevokeDevice, Nothing> about() {
        return new About<>(RevokeDevice.class, Nothing.class, Permission.SET_UP, List.of(DeviceRevoked.class));
    }

    @Override
    public List<String> locks(RevokeDevice command) {
        return List.of("subject:" + command.device());
    }

    @Override
    public Outcome<Nothing> perform(RevokeDevice command, Writing writing) {
        int revoked = writing.sql()
                .update(DEVICE)
                .set(DEVICE.REVOKED_AT, wall.instant())
                .setNull(DEVICE.TOKEN_HASH)
                .setNull(DEVICE.CODE_HASH)
                .set(DEVICE.VERSION, DEVICE.VERSION.plus(1))
                .where(
                        DEVICE.ID.eq(command.device()),
                        DEVICE.PRACTICE.eq(writing.practiceKey()),
                        DEVICE.REVOKED_AT.isNull())
                .execute();
        if (revoked == 0) {
            return Outcome.refused(AccessRefusal.DEVICE_UNKNOWN.refuse());
        }
        writing.record(new DeviceRevoked(command.device()));
        return Outcome.done(new Nothing());
    }
}
