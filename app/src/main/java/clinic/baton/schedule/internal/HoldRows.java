package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.HOLD;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schema.db.schedule.tables.records.HoldRecord;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Holds as rows, each written together with what it reserves. */
@Component
class HoldRows {
    private final Reservations reservations;

    HoldRows(Reservations reservations) {
        this.reservations = reservations;
    }

    static Optional<Hold> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(HOLD)
                .where(HOLD.PRACTICE.eq(practice), HOLD.ID.eq(id))
                .fetchOptional(HoldRows::hold);
    }

    void insert(Writing writing, Hold hold, int lanes) {
        writing.sql().executeInsert(row(writing.practiceKey(), hold));
        reservations.insert(writing, hold.id(), Reservations.of(hold, lanes));
    }

    /** Lets it go; one that was let go already stays as it is. */
    void release(Writing writing, Hold hold) {
        if (hold.released()) {
            return;
        }
        Hold after = hold.released(true);
        update(writing, after);
        Reservations.release(writing, hold.id());
        writing.record(new HoldReleased(hold, after));
    }

    /** Keeps it again. */
    void restore(Writing writing, Hold after, int lanes) {
        update(writing, after);
        reservations.insert(writing, after.id(), Reservations.of(after, lanes));
    }

    private static void update(Writing writing, Hold after) {
        writing.sql()
                .update(HOLD)
                .set(row(writing.practiceKey(), after))
                .where(HOLD.PRACTICE.eq(writing.practiceKey()), HOLD.ID.eq(after.id()))
                .execute();
    }

    static Hold hold(HoldRecord row) {
        return new Hold(
                row.getId(),
                row.getPractitioner(),
                row.getLane(),
                new TimeRange(row.getStarts(), row.getEnds()),
                HoldKind.of(row.getKind()),
                row.getReason(),
                row.getReleasesAt(),
                row.getReleased(),
                row.getVersion());
    }

    private static HoldRecord row(int practice, Hold h) {
        HoldRecord row = new HoldRecord();
        row.setPractice(practice);
        row.setId(h.id());
        row.setPractitioner(h.practitioner());
        row.setLane(h.lane());
        row.setStarts(h.time().start());
        row.setEnds(h.time().end());
        row.setKind(h.kind().code());
        row.setReason(h.reason());
        row.setReleasesAt(h.releasesAt());
        row.setReleased(h.released());
        row.setVersion(h.version());
        return row;
    }
}
