package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.ROOM;

import clinic.baton.practice.Part;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomAdded;
import clinic.baton.practice.RoomChanged;
import clinic.baton.practice.RoomKind;
import clinic.baton.record.DayEvent;
import clinic.baton.schema.db.practice.tables.records.RoomRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Rooms extends PartTable<RoomRecord, Room.Details, Room> {
    Rooms() {
        super(Part.ROOM, ROOM);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Room.Details details) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(ROOM.SITE, details.site());
        columns.put(ROOM.NAME, details.name());
        columns.put(ROOM.KIND, details.kind().code());
        columns.put(ROOM.FEATURES, details.features().toArray(String[]::new));
        return columns;
    }

    @Override
    Room.Details details(RoomRecord row) {
        return new Room.Details(row.getSite(), row.getName(), RoomKind.of(row.getKind()), List.of(row.getFeatures()));
    }

    @Override
    Room whole(UUID id, Room.Details details, boolean active, int version) {
        return new Room(id, details, active, version);
    }

    @Override
    String name(Room.Details details) {
        return details.name();
    }

    @Override
    void check(Checks checks, Room.Details details) {
        checks.site("site", details.site()).text("name", details.name(), 40);
    }

    @Override
    Condition neighbours(Room.Details details) {
        return ROOM.SITE.eq(details.site());
    }

    @Override
    DayEvent added(UUID id, Room.Details details) {
        return new RoomAdded(id, details);
    }

    @Override
    DayEvent changed(UUID id, int version, Room.Details before, Room.Details after) {
        return new RoomChanged(id, version, before, after);
    }
}
