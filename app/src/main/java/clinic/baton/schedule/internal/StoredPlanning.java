package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.PUBLISHED_DAY;
import static clinic.baton.schema.db.schedule.Tables.SESSION;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.Planning;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionsPlanned;
import clinic.baton.schema.db.schedule.tables.records.PublishedDayRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class StoredPlanning implements Planning {
    private final Reading reading;
    private final Clinics clinics;
    private final Reservations reservations;
    private final HoldRows holdRows;
    private final Deadlines deadlines;

    StoredPlanning(
            Reading reading, Clinics clinics, Reservations reservations, HoldRows holdRows, Deadlines deadlines) {
        this.reading = reading;
        this.clinics = clinics;
        this.reservations = reservations;
        this.holdRows = holdRows;
        this.deadlines = deadlines;
    }

    @Override
    public Laid foresee(PracticeId practice, UUID practitioner, List<Day> days) {
        if (days.isEmpty()) {
            return new Laid(0, 0, List.of(), List.of(), List.of());
        }
        Clinic clinic = clinics.of(practice);
        return reading.in(
                practice,
                sql -> LayDown.of(sql, clinic, reservations, practitioner, days).answer());
    }

    @Override
    public Laid lay(Writing writing, UUID template, UUID practitioner, List<Day> days) {
        if (days.isEmpty()) {
            return new Laid(0, 0, List.of(), List.of(), List.of());
        }
        Clinic clinic = clinics.of(writing.practice());
        LayDown found = LayDown.of(writing.sql(), clinic, reservations, practitioner, days);
        HoldRows.letGo(writing, found.replaced().toArray(UUID[]::new));
        sessions(writing, template, practitioner, found.days());
        holds(writing, template, practitioner, found);
        writing.record(new SessionsPlanned(
                practitioner,
                template,
                days.getFirst().date(),
                days.getLast().date(),
                found.answer().sessions(),
                found.answer().holds()));
        for (UUID hold : found.replaced()) {
            deadlines.settle(writing, HoldExpiry.KIND, hold);
        }
        return found.answer();
    }

    private static void sessions(Writing writing, UUID template, UUID practitioner, List<Day> days) {
        LocalDate[] dates = days.stream().map(Day::date).toArray(LocalDate[]::new);
        writing.sql()
                .deleteFrom(SESSION)
                .where(
                        SESSION.PRACTICE.eq(writing.practiceKey()),
                        SESSION.PRACTITIONER.eq(practitioner),
                        SESSION.DATE.eq(DSL.any(dates)))
                .execute();
        writing.sql()
                .deleteFrom(PUBLISHED_DAY)
                .where(
                        PUBLISHED_DAY.PRACTICE.eq(writing.practiceKey()),
                        PUBLISHED_DAY.PRACTITIONER.eq(practitioner),
                        PUBLISHED_DAY.DATE.eq(DSL.any(dates)))
                .execute();
        writing.sql()
                .batchInsert(days.stream()
                        .map(day -> new PublishedDayRecord(writing.practiceKey(), practitioner, day.date(), template))
                        .toList())
                .execute();
        writing.sql()
                .batchInsert(days.stream()
                        .flatMap(day -> day.sessions().stream()
                                .map(s -> session(writing, template, practitioner, day.date(), s)))
                        .map(s -> SessionRows.row(writing.practiceKey(), s))
                        .toList())
                .execute();
    }

    private static Session session(
            Writing writing, UUID template, UUID practitioner, LocalDate date, PlannedSession s) {
        return new Session(
                writing.newId(),
                practitioner,
                s.site(),
                date,
                s.time(),
                s.lanes(),
                0,
                null,
                false,
                s.layout(),
                template,
                1);
    }

    private void holds(Writing writing, UUID template, UUID practitioner, LayDown found) {
        found.holds().forEach((planned, lanes) -> {
            Hold hold = new Hold(
                    writing.newId(),
                    practitioner,
                    planned.lane(),
                    planned.time(),
                    planned.kind(),
                    planned.reason(),
                    planned.releasesAt(),
                    false,
                    template,
                    1);
            holdRows.insert(writing, hold, lanes);
            if (planned.releasesAt() != null) {
                deadlines.set(writing, HoldExpiry.KIND, hold.id(), planned.releasesAt());
            }
        });
    }
}
