package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.DEVICE;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.AddDevice;
import clinic.baton.access.DeviceAdded;
import clinic.baton.access.Devices;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AddDeviceUseCase implements UseCase<AddDevice, UUID> {
    private final InstantSource wall;

    AddDeviceUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<AddDevice, UUID> about() {
        return new About<>(AddDevice.class, UUID.class, Permission.SET_UP, List.of(DeviceAdded.class));
    }

    @Override
    public List<String> locks(AddDevice command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(AddDevice command, Writing writing) {
        String name = command.name().strip();
        if (name.isEmpty() || name.length() > DeviceNames.LONGEST) {
            return Outcome.refused(AccessRefusal.NAME_IMPOSSIBLE.of("name"));
        }
        UUID id = writing.newId();
        insert(command, id, name, writing);
        writing.record(new DeviceAdded(id, command.kind(), name));
        return Outcome.done(id);
    }

    private void insert(AddDevice command, UUID id, String name, Writing writing) {
        writing.sql()
                .insertInto(DEVICE)
                .set(DEVICE.ID, id)
                .set(DEVICE.PRACTICE, writing.practiceKey())
                .set(DEVICE.KIND, command.kind().name())
                .set(DEVICE.NAME, name)
                .set(DEVICE.SITE, command.site())
                .set(DEVICE.CODE_HASH, HexFormat.of().parseHex(command.codeHash()))
                .set(DEVICE.CODE_UNTIL, wall.instant().plus(Devices.CODE_LASTS))
                .set(DEVICE.CREATED_AT, wall.instant())
                .execute();
    }
}
