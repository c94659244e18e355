package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How long somebody waited to be seen, and how long they would have where the desk, the nurses and the rooms cost no time: the
 * provider takes the same people for as long as really happened, in the order of booking, from when the provider first began.
 *
 * @param visit the visit
 * @param waited from their time, or from coming later, until they were seen or left
 * @param achievable the least that this day allowed
 * @param seen whether they were seen
 * @param sequence the entry that ended the wait
 */
record Waited(Course.Visit visit, Duration waited, Duration achievable, boolean seen, long sequence) {
    private static final Duration CHECK_IN_AND_ROOMING = Duration.ofMinutes(10);

    Duration excess() {
        Duration more = waited.minus(achievable);
        return more.isNegative() ? Duration.ZERO : more;
    }

    static List<Waited> of(Course course) {
        List<Waited> all = new ArrayList<>();
        Map<UUID, Instant> free = firstBegins(course);
        course.visits.values().stream()
                .sorted(Comparator.comparing(Waited::from))
                .forEach(visit -> {
                    Instant from = from(visit);
                    Instant best = visit.came.plus(CHECK_IN_AND_ROOMING);
                    best = best.isBefore(from) ? from : best;
                    UUID provider = visit.now.purpose().practitioner();
                    Instant begins = provider == null ? best : free.getOrDefault(provider, best);
                    best = best.isBefore(begins) ? begins : best;
                    if (provider != null && visit.now.seenAt() != null) {
                        free.put(provider, best.plus(length(visit)));
                    }
                    all.add(waited(visit, from, best, course.end));
                });
        return all;
    }

    private static Waited waited(Course.Visit visit, Instant from, Instant best, Instant end) {
        Encounter now = visit.now;
        Instant seen = now.seenAt();
        Instant until = Optional.ofNullable(seen)
                .or(() -> Optional.ofNullable(now.endedAt()))
                .orElse(end);
        long sequence = visit.moves.stream()
                .filter(m -> !m.at().isBefore(until))
                .mapToLong(Course.Moved::sequence)
                .findFirst()
                .orElse(visit.began);
        Duration waited = until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
        return new Waited(visit, waited, Duration.between(from, best), seen != null, sequence);
    }

    private static Map<UUID, Instant> firstBegins(Course course) {
        Map<UUID, Instant> first = new HashMap<>();
        for (Course.Visit visit : course.visits.values()) {
            UUID provider = visit.now.purpose().practitioner();
            Instant seen = visit.now.seenAt();
            if (provider != null && seen != null) {
                first.merge(provider, seen, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return first;
    }

    private static Duration length(Course.Visit visit) {
        Optional<Instant> begin = at(visit, Stage.WITH_PROVIDER);
        Optional<Instant> over = at(visit, Stage.CHECK_OUT);
        return begin.isPresent() && over.isPresent() ? Duration.between(begin.get(), over.get()) : Duration.ZERO;
    }

    static Optional<Instant> at(Course.Visit visit, Stage stage) {
        return visit.moves.stream()
                .filter(m -> m.to() == stage)
                .map(Course.Moved::at)
                .findFirst();
    }

    /** From when a wait counts: the booked time, or coming later than that. */
    static Instant from(Course.Visit visit) {
        var planned = visit.now.purpose().planned();
        Instant booked = planned == null || visit.now.purpose().walkIn() ? visit.came : planned.start();
        return booked.isBefore(visit.came) ? visit.came : booked;
    }
}
