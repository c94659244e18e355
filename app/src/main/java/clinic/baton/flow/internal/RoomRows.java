package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ROOM;

import clinic.baton.flow.RoomDay;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.flow.tables.records.RoomRecord;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** How the rooms' days are kept. */
final class RoomRows {
    private RoomRows() {}

    static Map<UUID, RoomDay> all(DSLContext sql, int practice) {
        return sql.selectFrom(ROOM).where(ROOM.PRACTICE.eq(practice)).fetchMap(ROOM.ROOM_, RoomRows::room);
    }

    static RoomDay find(Writing writing, UUID room) {
        return writing.sql()
                .selectFrom(ROOM)
                .where(ROOM.PRACTICE.eq(writing.practiceKey()), ROOM.ROOM_.eq(room))
                .fetchOptional(RoomRows::room)
                .orElse(RoomDay.untouched(room));
    }

    static void write(Writing writing, RoomDay day) {
        RoomRecord row = new RoomRecord();
        row.setPractice(writing.practiceKey());
        row.setRoom(day.room());
        row.setState(day.state().name().toLowerCase(Locale.ROOT));
        row.setSince(day.since());
        row.setNote(day.note());
        row.setSeenEmptyAt(day.seenEmptyAt());
        row.setSeenEmptyBy(day.seenEmptyAt() == null ? null : writing.caller().id());
        row.setVersion(day.version());
        writing.sql()
                .insertInto(ROOM)
                .set(row)
                .onConflict(ROOM.PRACTICE, ROOM.ROOM_)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static RoomDay room(RoomRecord row) {
        return new RoomDay(
                row.getRoom(),
                RoomDay.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getSince(),
                row.getNote(),
                row.getSeenEmptyAt(),
                row.getVersion());
    }
}
