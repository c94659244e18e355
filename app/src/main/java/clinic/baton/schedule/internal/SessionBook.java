package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.SESSION;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.WorkingHours;
import clinic.baton.schedule.Session;
import clinic.baton.schema.db.schedule.tables.records.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * A date's sessions: those kept where somebody changed one of the provider's that day, otherwise those that follow from the
 * working hours. So a change of the working hours changes every date that nobody has touched, and reading writes nothing.
 */
@Component
class SessionBook {
    private record Day(UUID practitioner, LocalDate date) {}

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
        List<Session> all = new ArrayList<>(kept(sql, clinic, practitioners, first, days));
        Set<Day> known = new HashSet<>();
        all.forEach(s -> known.add(new Day(s.practitioner(), s.date())));
        for (UUID practitioner : practitioners) {
            for (int i = 0; i < days; i++) {
                LocalDate date = first.plusDays(i);
                if (!known.contains(new Day(practitioner, date))) {
                    all.addAll(following(clinic, practitioner, date));
                }
            }
        }
        List<UUID> order = clinic.practitioners().stream().map(Practitioner::id).toList();
        all.sort(Comparator.comparingInt((Session s) -> order.indexOf(s.practitioner()))
                .thenComparing(s -> s.time().start()));
        return all;
    }

    private static List<Session> kept(
            DSLContext sql, Clinic clinic, Collection<UUID> practitioners, LocalDate first, int days) {
        return sql.selectFrom(SESSION)
                .where(
                        SESSION.PRACTICE.eq(clinic.id().value()),
                        SESSION.DATE.between(first, first.plusDays(days - 1L)),
                        SESSION.PRACTITIONER.eq(org.jooq.impl.DSL.any(practitioners.toArray(UUID[]::new))))
                .fetch(SessionBook::session);
    }

    /** What follows from the working hours; nothing for somebody who left. */
    static List<Session> following(Clinic clinic, UUID practitioner, LocalDate date) {
        boolean works =
                clinic.practitioner(practitioner).filter(Practitioner::active).isPresent();
        return works
                ? clinic.work(practitioner, date.getDayOfWeek()).stream()
                        .map(block -> following(clinic, practitioner, date, block))
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
                row.getVersion());
    }
}
