package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.WorkingHours;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.Session;
import clinic.baton.schema.db.schedule.tables.records.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * A date's sessions: those kept where somebody changed one of the provider's that day or a template was published for it,
 * otherwise those that follow from the working hours. So a change of the working hours changes every date that nobody has
 * touched, and reading writes nothing. Who is away has cancelled sessions.
 */
@Component
class SessionBook {
    /** All providers' sessions. */
    List<Session> of(DSLContext sql, Clinic clinic, LocalDate first, int days) {
        return of(
                sql,
                clinic,
                clinic.practitioners().stream().map(Practitioner::id).toList(),
                first,
                days);
    }

    /** Some providers' sessions, by provider as the practice orders them, then start; cancelled ones included. */
    List<Session> of(DSLContext sql, Clinic clinic, Collection<UUID> practitioners, LocalDate first, int days) {
        SessionPlans plans = SessionPlans.of(sql, clinic.id().value(), practitioners, first, days);
        return planned(plans, clinic, practitioners, first, days).stream()
                .map(session -> unlessAway(session, plans.absences()))
                .toList();
    }

    /** The same as if nobody were away. */
    List<Session> planned(DSLContext sql, Clinic clinic, Collection<UUID> practitioners, LocalDate first, int days) {
        SessionPlans plans = SessionPlans.of(sql, clinic.id().value(), practitioners, first, days);
        return planned(plans, clinic, practitioners, first, days);
    }

    private static List<Session> planned(
            SessionPlans plans, Clinic clinic, Collection<UUID> practitioners, LocalDate first, int days) {
        List<Session> all = new ArrayList<>(plans.sessions());
        for (UUID practitioner : practitioners) {
            List<WorkingHours.Block> week = week(clinic, practitioner);
            for (int i = 0; i < days && !week.isEmpty(); i++) {
                LocalDate date = first.plusDays(i);
                if (!plans.decided().contains(new SessionPlans.Day(practitioner, date))) {
                    all.addAll(following(clinic, practitioner, date, week));
                }
            }
        }
        Map<UUID, Integer> order = new HashMap<>();
        clinic.practitioners().forEach(p -> order.put(p.id(), order.size()));
        all.sort(Comparator.comparingInt((Session s) -> order.getOrDefault(s.practitioner(), -1))
                .thenComparing(s -> s.time().start()));
        return all;
    }

    private static Session unlessAway(Session session, List<Absence> absences) {
        return SessionPlans.away(absences, session.practitioner(), session.date())
                .findFirst()
                .map(absence -> session.away(absence.words()))
                .orElse(session);
    }

    /** What follows from the working hours; nothing for somebody who left. */
    static List<Session> following(Clinic clinic, UUID practitioner, LocalDate date) {
        return following(clinic, practitioner, date, week(clinic, practitioner));
    }

    private static List<Session> following(
            Clinic clinic, UUID practitioner, LocalDate date, List<WorkingHours.Block> week) {
        return week.stream()
                .filter(block -> block.hours().day() == date.getDayOfWeek())
                .map(block -> following(clinic, practitioner, date, block))
                .toList();
    }

    /** All blocks of a practitioner's week, in order; none of somebody who left. */
    private static List<WorkingHours.Block> week(Clinic clinic, UUID practitioner) {
        boolean works =
                clinic.practitioner(practitioner).filter(Practitioner::active).isPresent();
        return works
                ? clinic.workingHours().stream()
                        .filter(w -> w.practitioner().equals(practitioner))
                        .map(WorkingHours::block)
                        .toList()
                : List.of();
    }

    private static Session following(Clinic clinic, UUID practitioner, LocalDate date, WorkingHours.Block block) {
        ZoneId zone = clinic.site(block.site()).map(Site::zone).orElse(clinic.zone());
        TimeRange time = new TimeRange(
                date.atTime(block.hours().from()).atZone(zone).toInstant(),
                date.atTime(block.hours().until()).atZone(zone).toInstant());
        String name = clinic.id() + "/" + practitioner + "/" + date + "/"
                + block.hours().from();
        return new Session(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                practitioner,
                block.site(),
                date,
                time,
                block.lanes(),
                0,
                null,
                false,
                0);
    }

    static Session session(SessionRecord row) {
        return new Session(
                row.getId(),
                row.getPractitioner(),
                row.getSite(),
                row.getDate(),
                new TimeRange(row.getStarts(), row.getEnds()),
                row.getLanes(),
                row.getLateMinutes(),
                row.getNote(),
                row.getCancelled(),
                LayoutText.read(row.getLayout()),
                row.getTemplate(),
                row.getVersion());
    }
}
