package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;
import static org.jooq.impl.DSL.any;

import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Result;

/** The visits that stand in sessions, for the sessions' rules. */
final class StandingVisits {
    private StandingVisits() {}

    /** Two visits in one of these are a group's, and count once. */
    private record Place(UUID practitioner, UUID visitType, Instant start, int lane) {
        static Place of(Record6<UUID, UUID, UUID, Instant, Instant, Integer> row) {
            return new Place(row.value2(), row.value3(), row.value4(), row.value6());
        }
    }

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
        Set<Place> seen = new HashSet<>();
        visits(sql, practice, ruled).stream()
                .filter(row -> !ignored.test(row.value1()) && seen.add(Place.of(row)))
                .forEach(row -> ruled.stream()
                        .filter(s -> s.practitioner().equals(row.value2())
                                && s.time().contains(row.value4()))
                        .forEach(s -> found.computeIfAbsent(s.id(), id -> new ArrayList<>())
                                .add(new Layouts.Standing(row.value3(), new TimeRange(row.value4(), row.value5())))));
        return found;
    }

    private static Result<Record6<UUID, UUID, UUID, Instant, Instant, Integer>> visits(
            DSLContext sql, int practice, List<Session> sessions) {
        TimeRange span = span(sessions);
        UUID[] who = sessions.stream().map(Session::practitioner).distinct().toArray(UUID[]::new);
        return sql.select(
                        APPOINTMENT.ID,
                        APPOINTMENT.PRACTITIONER,
                        APPOINTMENT.VISIT_TYPE,
                        APPOINTMENT.STARTS,
                        APPOINTMENT.ENDS,
                        APPOINTMENT.LANE)
                .from(APPOINTMENT)
                .where(
                        APPOINTMENT.PRACTICE.eq(practice),
                        APPOINTMENT.PRACTITIONER.eq(any(who)),
                        APPOINTMENT.STARTS.ge(span.start()),
                        APPOINTMENT.STARTS.lt(span.end()),
                        APPOINTMENT.STATUS.in("proposed", "pending", "booked", "arrived", "fulfilled"))
                .fetch();
    }

    private static TimeRange span(List<Session> sessions) {
        Stream<Instant> starts = sessions.stream().map(s -> s.time().start());
        Stream<Instant> ends = sessions.stream().map(s -> s.time().end());
        return new TimeRange(
                starts.min(Comparator.naturalOrder()).orElseThrow(),
                ends.max(Comparator.naturalOrder()).orElseThrow());
    }
}
