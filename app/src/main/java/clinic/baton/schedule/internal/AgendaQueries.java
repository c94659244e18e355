package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;
import static clinic.baton.schema.db.schedule.Tables.HOLD;

import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Reading;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class AgendaQueries implements Agenda {
    /** No appointment or hold is longer, see the tables' checks; so nothing that reaches into a day starts earlier. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Reading reading;
    private final Clinics clinics;
    private final SessionBook sessions;

    AgendaQueries(Reading reading, Clinics clinics, SessionBook sessions) {
        this.reading = reading;
        this.clinics = clinics;
        this.sessions = sessions;
    }

    @Override
    public DayAgenda of(PracticeId practice, LocalDate date) {
        Clinic clinic = clinics.of(practice);
        TimeRange day = day(clinic, date, 1);
        return reading.in(
                practice,
                sql -> new DayAgenda(
                        date,
                        day,
                        sessions.of(sql, clinic, date, 1),
                        appointments(sql, practice, day, DSL.noCondition()),
                        holds(sql, practice, day, DSL.noCondition())));
    }

    @Override
    public List<DayAgenda> of(PracticeId practice, UUID practitioner, LocalDate first, int days) {
        Clinic clinic = clinics.of(practice);
        TimeRange all = day(clinic, first, days);
        return reading.in(practice, sql -> {
            List<Session> blocks = sessions.of(sql, clinic, List.of(practitioner), first, days);
            List<Appointment> visits = appointments(sql, practice, all, APPOINTMENT.PRACTITIONER.eq(practitioner));
            List<Hold> kept = holds(sql, practice, all, HOLD.PRACTITIONER.eq(practitioner));
            return first.datesUntil(first.plusDays(days))
                    .map(date -> part(date, day(clinic, date, 1), blocks, visits, kept))
                    .toList();
        });
    }

    private static DayAgenda part(
            LocalDate date, TimeRange day, List<Session> blocks, List<Appointment> visits, List<Hold> kept) {
        return new DayAgenda(
                date,
                day,
                blocks.stream().filter(s -> s.date().equals(date)).toList(),
                visits.stream().filter(a -> a.time().overlaps(day)).toList(),
                kept.stream().filter(h -> h.time().overlaps(day)).toList());
    }

    @Override
    public Optional<Appointment> appointment(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> AppointmentRows.find(sql, practice.value(), id));
    }

    @Override
    public Map<UUID, Appointment> appointments(PracticeId practice, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reading
                        .in(
                                practice,
                                sql -> sql.selectFrom(APPOINTMENT)
                                        .where(
                                                APPOINTMENT.PRACTICE.eq(practice.value()),
                                                APPOINTMENT.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                                        .fetch(AppointmentRows::appointment))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Appointment::id, Function.identity()));
    }

    @Override
    public List<Appointment> starting(PracticeId practice, Instant from, Instant before) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(APPOINTMENT)
                        .where(
                                APPOINTMENT.PRACTICE.eq(practice.value()),
                                APPOINTMENT.STARTS.ge(from),
                                APPOINTMENT.STARTS.lt(before),
                                APPOINTMENT.STATUS.in("proposed", "pending", "booked", "arrived", "fulfilled"))
                        .orderBy(APPOINTMENT.STARTS, APPOINTMENT.ID)
                        .fetch(AppointmentRows::appointment));
    }

    @Override
    public List<Appointment> ofPatient(PracticeId practice, UUID patient, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(APPOINTMENT)
                        .where(
                                APPOINTMENT.PRACTICE.eq(practice.value()),
                                APPOINTMENT.PATIENT.eq(patient),
                                APPOINTMENT.STATUS.ne(AppointmentStatus.ENTERED_IN_ERROR.code()))
                        .orderBy(APPOINTMENT.STARTS.desc(), APPOINTMENT.ID)
                        .limit(limit)
                        .fetch(AppointmentRows::appointment));
    }

    @Override
    public List<Appointment> ahead(PracticeId practice, Collection<UUID> patients, Instant after) {
        return patients.isEmpty()
                ? List.of()
                : reading.in(
                        practice,
                        sql -> sql.selectFrom(APPOINTMENT)
                                .where(
                                        APPOINTMENT.PRACTICE.eq(practice.value()),
                                        APPOINTMENT.PATIENT.eq(DSL.any(patients.toArray(UUID[]::new))),
                                        APPOINTMENT.STARTS.gt(after),
                                        APPOINTMENT.STATUS.in("proposed", "pending", "booked"))
                                .orderBy(APPOINTMENT.STARTS, APPOINTMENT.ID)
                                .fetch(AppointmentRows::appointment));
    }

    @Override
    public List<Appointment> group(PracticeId practice, Appointment visit) {
        List<Appointment> members = reading.in(practice, sql -> Groups.members(sql, practice.value(), visit));
        return members.contains(visit) ? members : List.of(visit);
    }

    @Override
    public Optional<Hold> hold(PracticeId practice, UUID id) {
        return reading.in(practice, sql -> HoldRows.find(sql, practice.value(), id));
    }

    private static List<Appointment> appointments(
            DSLContext sql, PracticeId practice, TimeRange within, Condition which) {
        return sql.selectFrom(APPOINTMENT)
                .where(
                        APPOINTMENT.PRACTICE.eq(practice.value()),
                        APPOINTMENT.STARTS.gt(within.start().minus(LONGEST)),
                        APPOINTMENT.STARTS.lt(within.end()),
                        APPOINTMENT.ENDS.gt(within.start()),
                        APPOINTMENT.STATUS.ne(AppointmentStatus.ENTERED_IN_ERROR.code()),
                        which)
                .orderBy(APPOINTMENT.STARTS, APPOINTMENT.LANE, APPOINTMENT.ID)
                .fetch(AppointmentRows::appointment);
    }

    private static List<Hold> holds(DSLContext sql, PracticeId practice, TimeRange within, Condition which) {
        return sql.selectFrom(HOLD)
                .where(
                        HOLD.PRACTICE.eq(practice.value()),
                        HOLD.STARTS.gt(within.start().minus(LONGEST)),
                        HOLD.STARTS.lt(within.end()),
                        HOLD.ENDS.gt(within.start()),
                        HOLD.RELEASED.isFalse(),
                        which)
                .orderBy(HOLD.STARTS, HOLD.ID)
                .fetch(HoldRows::hold);
    }

    private static TimeRange day(Clinic clinic, LocalDate first, int days) {
        return new TimeRange(
                first.atStartOfDay(clinic.zone()).toInstant(),
                first.plusDays(days).atStartOfDay(clinic.zone()).toInstant());
    }
}
