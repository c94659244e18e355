package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;
import static clinic.baton.schema.db.schedule.Tables.HOLD;
import static clinic.baton.schema.db.schedule.Tables.RESERVATION;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schema.db.schedule.tables.records.ReservationRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep7;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * What is taken of everybody's and everything's time. The exclusion constraint {@code never_twice} guarantees it; the
 * search here, by start over a btree index, explains it.
 */
@Component
class Reservations {
    /** No reservation is longer, see the table's check. */
    private static final Duration LONGEST = Duration.ofDays(2);

    /** What is taken of the resources within the range, by start. */
    List<Taken> taken(DSLContext sql, int practice, Collection<UUID> resources, TimeRange range) {
        return sql.select(
                        RESERVATION.KIND,
                        RESERVATION.RESOURCE,
                        RESERVATION.LANE,
                        RESERVATION.STARTS,
                        RESERVATION.ENDS,
                        RESERVATION.HOLDER,
                        APPOINTMENT.PATIENT,
                        HOLD.KIND)
                .from(RESERVATION)
                .leftJoin(APPOINTMENT)
                .on(APPOINTMENT.PRACTICE.eq(RESERVATION.PRACTICE), APPOINTMENT.ID.eq(RESERVATION.HOLDER))
                .leftJoin(HOLD)
                .on(HOLD.PRACTICE.eq(RESERVATION.PRACTICE), HOLD.ID.eq(RESERVATION.HOLDER))
                .where(
                        RESERVATION.PRACTICE.eq(practice),
                        RESERVATION.RESOURCE.eq(org.jooq.impl.DSL.any(resources.toArray(UUID[]::new))),
                        RESERVATION.STARTS.lt(range.end()),
                        RESERVATION.STARTS.gt(range.start().minus(LONGEST)),
                        RESERVATION.ENDS.gt(range.start()))
                .orderBy(RESERVATION.STARTS, RESERVATION.LANE)
                .fetch(Reservations::taken);
    }

    void insert(Writing writing, UUID holder, List<Reservation> reservations) {
        rows(writing, holder, reservations).execute();
    }

    /** Reserves what a group shares, unless it has; waits for whoever is about to let it go. */
    void share(Writing writing, UUID group, List<Reservation> reservations) {
        rows(writing, group, reservations)
                .onConflict(
                        RESERVATION.PRACTICE,
                        RESERVATION.HOLDER,
                        RESERVATION.KIND,
                        RESERVATION.RESOURCE,
                        RESERVATION.LANE)
                .doUpdate()
                .set(RESERVATION.KIND, DSL.excluded(RESERVATION.KIND))
                .execute();
    }

    private static InsertValuesStep7<ReservationRecord, Integer, UUID, String, UUID, Integer, Instant, Instant> rows(
            Writing writing, UUID holder, List<Reservation> reservations) {
        var insert = writing.sql()
                .insertInto(
                        RESERVATION,
                        RESERVATION.PRACTICE,
                        RESERVATION.HOLDER,
                        RESERVATION.KIND,
                        RESERVATION.RESOURCE,
                        RESERVATION.LANE,
                        RESERVATION.STARTS,
                        RESERVATION.ENDS);
        for (Reservation r : reservations) {
            Instant starts = r.time().start();
            insert = insert.values(
                    writing.practiceKey(),
                    holder,
                    r.kind().code(),
                    r.resource(),
                    r.lane(),
                    starts,
                    r.time().end());
        }
        return insert;
    }

    /** Lets go of what is reserved under a holder; answers what kinds that was. */
    static List<Reservation.Kind> release(Writing writing, UUID holder) {
        return writing.sql()
                .deleteFrom(RESERVATION)
                .where(RESERVATION.PRACTICE.eq(writing.practiceKey()), RESERVATION.HOLDER.eq(holder))
                .returning(RESERVATION.KIND)
                .fetch(row -> Reservation.Kind.of(row.getKind()));
    }

    /** Whether an appointment reserves more than its patient: what those of a group have in common. */
    static boolean shares(Appointment a) {
        return a.practitioner() != null || a.room() != null || a.equipment() != null;
    }

    /** What an appointment reserves, its patient first: its provider's lane and its patient as long as it lasts, room and equipment longer. */
    static List<Reservation> of(Appointment a, Buffers buffers) {
        List<Reservation> all = new ArrayList<>();
        all.add(new Reservation(Reservation.Kind.PATIENT, a.patient(), 0, a.time()));
        if (a.practitioner() != null) {
            all.add(new Reservation(Reservation.Kind.PROVIDER, a.practitioner(), a.lane(), a.time()));
        }
        if (a.room() != null) {
            all.add(new Reservation(Reservation.Kind.ROOM, a.room(), 0, buffers.around(a.time())));
        }
        if (a.equipment() != null) {
            all.add(new Reservation(Reservation.Kind.EQUIPMENT, a.equipment(), 0, buffers.around(a.time())));
        }
        return all;
    }

    /** What a hold reserves: its lane, or each of {@code lanes}. */
    static List<Reservation> of(Hold hold, int lanes) {
        List<Reservation> all = new ArrayList<>();
        int first = hold.lane() == null ? 0 : hold.lane();
        int end = hold.lane() == null ? lanes : first + 1;
        for (int lane = first; lane < end; lane++) {
            all.add(new Reservation(Reservation.Kind.PROVIDER, hold.practitioner(), lane, hold.time()));
        }
        return all;
    }

    private static Taken taken(Record row) {
        String hold = row.get(HOLD.KIND);
        return new Taken(
                new Reservation(
                        Reservation.Kind.of(row.get(RESERVATION.KIND)),
                        row.get(RESERVATION.RESOURCE),
                        row.get(RESERVATION.LANE),
                        new TimeRange(row.get(RESERVATION.STARTS), row.get(RESERVATION.ENDS))),
                row.get(RESERVATION.HOLDER),
                row.get(APPOINTMENT.PATIENT),
                hold == null ? null : HoldKind.of(hold));
    }
}
