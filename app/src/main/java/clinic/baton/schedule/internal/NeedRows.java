package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT_NEED;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schedule.BookedNeed;
import clinic.baton.schedule.BookedNeeds;
import clinic.baton.schema.db.schedule.tables.records.AppointmentNeedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What visits need, as rows: taken from the patient when the visit is booked. */
@Component
class NeedRows implements BookedNeeds {
    private final Reading reading;

    NeedRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Map<UUID, List<BookedNeed>> of(PracticeId practice, Collection<UUID> appointments) {
        return appointments.isEmpty()
                ? Map.of()
                : reading
                        .in(
                                practice,
                                sql -> sql.selectFrom(APPOINTMENT_NEED)
                                        .where(
                                                APPOINTMENT_NEED.PRACTICE.eq(practice.value()),
                                                APPOINTMENT_NEED.APPOINTMENT.eq(
                                                        DSL.any(appointments.toArray(UUID[]::new))))
                                        .orderBy(APPOINTMENT_NEED.KIND)
                                        .fetch(NeedRows::need))
                        .stream()
                        .collect(Collectors.groupingBy(BookedNeed::appointment));
    }

    static Optional<BookedNeed> find(DSLContext sql, int practice, UUID appointment, Need need) {
        return sql.selectFrom(APPOINTMENT_NEED)
                .where(
                        APPOINTMENT_NEED.PRACTICE.eq(practice),
                        APPOINTMENT_NEED.APPOINTMENT.eq(appointment),
                        APPOINTMENT_NEED.KIND.eq(need.key()))
                .fetchOptional(NeedRows::need);
    }

    /** Carries what the patient needs into the visit. */
    static void insert(Writing writing, UUID appointment, List<NeedDetail> needs) {
        if (needs.isEmpty()) {
            return;
        }
        writing.sql()
                .batchInsert(needs.stream()
                        .map(need -> row(writing, new BookedNeed(appointment, need, null, null)))
                        .toList())
                .execute();
    }

    static void arrange(Writing writing, BookedNeed after) {
        writing.sql()
                .update(APPOINTMENT_NEED)
                .set(row(writing, after))
                .where(
                        APPOINTMENT_NEED.PRACTICE.eq(writing.practiceKey()),
                        APPOINTMENT_NEED.APPOINTMENT.eq(after.appointment()),
                        APPOINTMENT_NEED.KIND.eq(after.need().need().key()))
                .execute();
    }

    private static AppointmentNeedRecord row(Writing writing, BookedNeed need) {
        AppointmentNeedRecord row = new AppointmentNeedRecord();
        row.setPractice(writing.practiceKey());
        row.setAppointment(need.appointment());
        row.setKind(need.need().need().key());
        row.setDetail(need.need().detail());
        row.setExtraMinutes(need.need().extraMinutes());
        row.setArrangedWith(need.arrangedWith());
        row.setArrangedAt(need.arrangedAt());
        return row;
    }

    private static BookedNeed need(AppointmentNeedRecord row) {
        return new BookedNeed(
                row.getAppointment(),
                new NeedDetail(Need.of(row.getKind()), row.getDetail(), row.getExtraMinutes()),
                row.getArrangedWith(),
                row.getArrangedAt());
    }
}
