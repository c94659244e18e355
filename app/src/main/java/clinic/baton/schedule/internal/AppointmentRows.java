package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.ScheduleFollower;
import clinic.baton.schema.db.schedule.tables.records.AppointmentRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Appointments as rows, each written together with what it reserves. */
@Component
class AppointmentRows {
    private final Reservations reservations;
    private final ObjectProvider<ScheduleFollower> followers;

    AppointmentRows(Reservations reservations, ObjectProvider<ScheduleFollower> followers) {
        this.reservations = reservations;
        this.followers = followers;
    }

    static Optional<Appointment> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(APPOINTMENT)
                .where(APPOINTMENT.PRACTICE.eq(practice), APPOINTMENT.ID.eq(id))
                .fetchOptional(AppointmentRows::appointment);
    }

    void insert(Writing writing, Appointment appointment, Buffers buffers) {
        writing.sql().executeInsert(row(writing.practiceKey(), appointment));
        reserve(writing, appointment, buffers, buffers.together());
        followers.orderedStream().forEach(f -> f.appointment(writing, null, appointment));
    }

    /** Writes the appointment anew, with what it reserves now. */
    void update(Writing writing, Appointment before, Appointment after, Buffers buffers) {
        AppointmentRecord row = row(writing.practiceKey(), after);
        int changed = writing.sql()
                .update(APPOINTMENT)
                .set(row)
                .where(
                        APPOINTMENT.PRACTICE.eq(writing.practiceKey()),
                        APPOINTMENT.ID.eq(after.id()),
                        APPOINTMENT.VERSION.eq(before.version()))
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("Appointment " + after.id() + " is no longer at version " + before.version()
                    + ". Maybe its use case doesn't lock subject:ID?");
        }
        reserve(writing, after, buffers, moved(writing, before, after, buffers));
        followers.orderedStream().forEach(f -> f.appointment(writing, before, after));
    }

    /** Lets go of what the visit reserved; answers whether it is in a group now. Where it stays, it stays in its group or alone. */
    private static boolean moved(Writing writing, Appointment before, Appointment after, Buffers buffers) {
        List<Reservation.Kind> released = Reservations.release(writing, after.id());
        boolean shared = released.equals(List.of(Reservation.Kind.PATIENT)) && Reservations.shares(before);
        if (shared) {
            Groups.leave(writing, before);
        }
        boolean stays = !released.isEmpty()
                && Reservations.shares(before)
                && Groups.id(before).equals(Groups.id(after));
        return stays ? shared : buffers.together();
    }

    private void reserve(Writing writing, Appointment appointment, Buffers buffers, boolean inGroup) {
        if (!appointment.planned() || !appointment.status().stands()) {
            return;
        }
        List<Reservation> all = Reservations.of(appointment, buffers);
        if (inGroup && Reservations.shares(appointment)) {
            reservations.insert(writing, appointment.id(), all.subList(0, 1));
            reservations.share(writing, Groups.id(appointment), all.subList(1, all.size()));
        } else {
            reservations.insert(writing, appointment.id(), all);
        }
    }

    static Appointment appointment(AppointmentRecord row) {
        return new Appointment(
                row.getId(),
                row.getPatient(),
                row.getPractitioner(),
                row.getVisitType(),
                row.getSite(),
                row.getRoom(),
                row.getEquipment(),
                row.getLane(),
                new TimeRange(row.getStarts(), row.getEnds()),
                AppointmentStatus.of(row.getStatus()),
                row.getPlanned(),
                row.getComment(),
                row.getEndedReason(),
                row.getOverbookReason(),
                row.getBookedAt(),
                row.getVersion());
    }

    private static AppointmentRecord row(int practice, Appointment a) {
        AppointmentRecord row = new AppointmentRecord();
        row.setPractice(practice);
        row.setId(a.id());
        row.setPatient(a.patient());
        row.setPractitioner(a.practitioner());
        row.setVisitType(a.visitType());
        row.setSite(a.site());
        row.setRoom(a.room());
        row.setEquipment(a.equipment());
        row.setLane(a.lane());
        row.setStarts(a.time().start());
        row.setEnds(a.time().end());
        row.setStatus(a.status().code());
        row.setPlanned(a.planned());
        row.setComment(a.comment());
        row.setEndedReason(a.endedReason());
        row.setOverbookReason(a.overbookReason());
        row.setBookedAt(a.bookedAt());
        row.setVersion(a.version());
        return row;
    }

    static List<Appointment> appointments(org.jooq.Result<AppointmentRecord> rows) {
        return rows.map(AppointmentRows::appointment);
    }
}
