package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.HOLD;
import static clinic.baton.schema.db.schedule.Tables.RESERVATION;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.ScheduleFollower;
import clinic.baton.schema.db.schedule.tables.records.HoldRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds as rows, each written together with what it reserves. */
@Component
class HoldRows {
    private final Reservations reservations;
    private final ObjectProvider<ScheduleFollower> followers;

    HoldRows(Reservations reservations, ObjectProvider<ScheduleFollower> followers) {
        this.reservations = reservations;
        this.followers = followers;
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

    /** The holds that templates made for somebody and that stand in a stretch of time. */
    static List<Hold> ofTemplates(DSLContext sql, int practice, UUID practitioner, TimeRange within) {
        return sql.selectFrom(HOLD)
                .where(
                        HOLD.PRACTICE.eq(practice),
                        HOLD.PRACTITIONER.eq(practitioner),
                        HOLD.STARTS.ge(within.start()),
                        HOLD.STARTS.lt(within.end()),
                        HOLD.RELEASED.isFalse(),
                        HOLD.TEMPLATE.isNotNull())
                .fetch(HoldRows::hold);
    }

    /** Lets many go at once; the caller records what that belongs to. */
    static void letGo(Writing writing, UUID[] holds) {
        writing.sql()
                .update(HOLD)
                .set(HOLD.RELEASED, true)
                .set(HOLD.VERSION, HOLD.VERSION.plus(1))
                .where(HOLD.PRACTICE.eq(writing.practiceKey()), HOLD.ID.eq(DSL.any(holds)))
                .execute();
        writing.sql()
                .deleteFrom(RESERVATION)
                .where(RESERVATION.PRACTICE.eq(writing.practiceKey()), RESERVATION.HOLDER.eq(DSL.any(holds)))
                .execute();
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
        followers.orderedStream().forEach(f -> f.released(writing, hold));
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
                row.getTemplate(),
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
        row.setTemplate(h.template());
        row.setVersion(h.version());
        return row;
    }
}
