package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;
import static org.jooq.impl.DSL.any;

import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** The visits that stand in sessions, for the sessions' rules. */
final class StandingVisits {
    private StandingVisits() {}

    static List<Layouts.Standing> in(DSLContext sql, int practice, Session session, Predicate<UUID> ignored) {
        return in(sql, practice, List.of(session), ignored).getOrDefault(session.id(), List.of());
    }

    /** By session, of those that have rules; one query, and none where no session has any. */
    static Map<UUID, List<Layouts.Standing>> in(
            DSLContext sql, int practice, List<Session> all, Predicate<UUID> ignored) {
        List<Session> ruled = all.stream().filter(s -> s.layout().any()).toList();
        Map<UUID, List<Layouts.Standing>> found = new HashMap<>();
        if (ruled.isEmpty()) {
            return found;
        }
        Instant first = ruled.stream()
                .map(s -> s.time().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = ruled.stream()
                .map(s -> s.time().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        UUID[] who = ruled.stream().map(Session::practitioner).distinct().toArray(UUID[]::new);
        var rows = sql.select(
                        APPOINTMENT.ID,
                        APPOINTMENT.PRACTITIONER,
                        APPOINTMENT.VISIT_TYPE,
                        APPOINTMENT.STARTS,
                        APPOINTMENT.ENDS)
                .from(APPOINTMENT)
                .where(
                        APPOINTMENT.PRACTICE.eq(practice),
                        APPOINTMENT.PRACTITIONER.eq(any(who)),
                        APPOINTMENT.STARTS.ge(first),
                        APPOINTMENT.STARTS.lt(last),
                        APPOINTMENT.STATUS.in("proposed", "pending", "booked", "arrived", "fulfilled"))
                .fetch();
        rows.stream()
                .filter(row -> !ignored.test(row.value1()))
                .forEach(row -> ruled.stream()
                        .filter(s -> s.practitioner().equals(row.value2())
                                && s.time().contains(row.value4()))
                        .forEach(s -> found.computeIfAbsent(s.id(), id -> new ArrayList<>())
                                .add(new Layouts.Standing(row.value3(), new TimeRange(row.value4(), row.value5())))));
        return found;
    }
}
