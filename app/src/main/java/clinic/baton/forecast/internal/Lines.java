package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.ProviderState;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.PlannedBreak;
import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.practice.RoomKind;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The providers of a day: when they can see patients, their breaks, their pace so far. */
final class Lines {
    private final Zero zero;
    private final Instant now;
    private final int pool;
    private final Map<UUID, List<Session>> sessions = new LinkedHashMap<>();
    private final List<UUID> order;
    private final Map<UUID, List<Double>> pace;

    Lines(Day day, Zero zero, Instant now, Pools pools, Map<UUID, List<Double>> pace) {
        this.zero = zero;
        this.now = now;
        this.pool = pools.of(RoomKind.EXAM);
        this.pace = pace;
        day.agenda().sessions().stream()
                .filter(s -> !s.cancelled())
                .sorted(Comparator.comparing((Session s) -> s.time().start()))
                .forEach(s -> sessions.computeIfAbsent(s.practitioner(), id -> new ArrayList<>())
                        .add(s));
        Stream.concat(
                        day.agenda().standing().stream().map(Appointment::practitioner),
                        day.here().stream().map(Encounter::purpose).map(Encounter.Purpose::practitioner))
                .filter(java.util.Objects::nonNull)
                .forEach(id -> sessions.computeIfAbsent(id, any -> new ArrayList<>()));
        order = List.copyOf(sessions.keySet());
    }

    int of(@Nullable UUID practitioner) {
        int found = practitioner == null ? -1 : order.indexOf(practitioner);
        return found < 0 ? DayNetwork.ANY_PROVIDER : found;
    }

    UUID practitioner(int line) {
        return order.get(line);
    }

    int count() {
        return order.size();
    }

    Instant plannedEnd(int line) {
        List<Session> own = sessions.get(order.get(line));
        return own == null || own.isEmpty() ? now : own.getLast().time().end();
    }

    List<ProviderState> states() {
        List<ProviderState> states = new ArrayList<>();
        for (int line = 0; line < order.size(); line++) {
            UUID id = order.get(line);
            states.add(new ProviderState(
                    id.toString(),
                    pool,
                    zero.minutes(plannedEnd(line)),
                    zero.minutes(availableFrom(sessions.getOrDefault(id, List.of()))),
                    pace.getOrDefault(id, List.of())));
        }
        return states;
    }

    /** From the start of the session that runs or comes next, later by what the provider said; past it, at once. */
    private Instant availableFrom(List<Session> own) {
        return own.stream()
                .filter(s -> s.time().end().isAfter(now))
                .findFirst()
                .map(Lines::begins)
                .orElse(now);
    }

    private static Instant begins(Session session) {
        return session.time().start().plusSeconds(60L * session.lateMinutes());
    }

    /** The gaps between sessions that are still to come. */
    List<PlannedBreak> breaks() {
        List<PlannedBreak> breaks = new ArrayList<>();
        for (int line = 0; line < order.size(); line++) {
            List<Session> own = sessions.getOrDefault(order.get(line), List.of());
            for (int k = 1; k < own.size(); k++) {
                Instant from = own.get(k - 1).time().end();
                double length = zero.minutes(begins(own.get(k))) - zero.minutes(from);
                if (from.isAfter(now) && length > 0) {
                    breaks.add(new PlannedBreak(line, zero.minutes(from), length));
                }
            }
        }
        return breaks;
    }
}
