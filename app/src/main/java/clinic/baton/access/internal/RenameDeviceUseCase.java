package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.DEVICE;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.DeviceRenamed;
import clinic.baton.access.LastChange;
import clinic.baton.access.RenameDevice;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RenameDeviceUseCase implements UseCase<RenameDevice, Nothing> {
    private final LastChange lastChange;

    RenameDeviceUseCase(LastChange lastChange) {
        this.lastChange = lastChange;
    }

    @Override
    public About<RenameDevice, Nothing> about() {
        return new About<>(RenameDevice.class, Nothing.class, Permission.SET_UP, List.of(DeviceRenamed.class));
    }

    @Override
    public List<String> locks(RenameDevice command) {
        return List.of("subject:" + command.device());
    }

    @Override
    public Outcome<Nothing> perform(RenameDevice command, Writing writing) {
        String name = command.name().strip();
        if (name.isEmpty() || name.length() > DeviceNames.LONGEST) {
            return Outcome.refused(AccessRefusal.NAME_IMPOSSIBLE.of("name"));
        }
        if (!rename(command, name, writing)) {
            return Outcome.refused(AccessRefusal.CHANGED_MEANWHILE.refuse(lastChange.of(writing, command.device())));
        }
        writing.record(new DeviceRenamed(command.device(), name));
        return Outcome.done(new Nothing());
    }

    /** Whether the device was still as the command saw it. */
    private static boolean rename(RenameDevice command, String name, Writing writing) {
        int renamed = writing.sql()
                .update(DEVICE)
                .set(DEVICE.NAME, name)
                .set(DEVICE.VERSION, command.version() + 1)
                .where(
                        DEVICE.ID.eq(command.device()),
                        DEVICE.PRACTICE.eq(writing.practiceKey()),
                        DEVICE.VERSION.eq(command.version()),
                        DEVICE.REVOKED_AT.isNull())
                .execute();
        return renamed != 0;
    }
}
