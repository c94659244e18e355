package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a time lies ahead and within the hours of provider and site. */
final class WithinHours {
    /** A visit may begin as long ago as the grain of the schedule: somebody stands at the desk while it is typed. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final int DAYS_AHEAD = 366 * 3;
    private static final int SHORTEST_MINUTES = 5;
    private static final int LONGEST_MINUTES = 720;
    private static final int DAYS_TO_LOOK = 14;

    private WithinHours() {}

    /** What is wrong with a length, if anything. */
    static Optional<Refusal> length(long minutes) {
        return minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES
                ? Optional.empty()
                : Optional.of(ScheduleRefusal.BAD_LENGTH.of(
                        "minutes",
                        Map.of(
                                "minutes", Long.toString(minutes),
                                "least", Integer.toString(SHORTEST_MINUTES),
                                "most", Integer.toString(LONGEST_MINUTES))));
    }

    /** What is wrong with a moment as a start, if anything. */
    static Optional<Refusal> ahead(Instant starts, Instant now, Telling telling) {
        if (starts.isBefore(now.minus(GRACE))) {
            return Optional.of(ScheduleRefusal.IN_THE_PAST.of("time", times(starts, now, telling)));
        }
        return telling.date(starts).isAfter(telling.date(now).plusDays(DAYS_AHEAD))
                ? Optional.of(ScheduleRefusal.TOO_FAR_AHEAD.of("date", times(starts, now, telling)))
                : Optional.empty();
    }

    private static Map<String, String> times(Instant starts, Instant now, Telling telling) {
        return Map.of(
                "time", telling.time(starts),
                "date", telling.dayAndYear(telling.date(starts)),
                "now", telling.time(now, telling.date(starts)),
                "last", telling.dayAndYear(telling.date(now).plusDays(DAYS_AHEAD)));
    }

    /** The session a time lies in, among a provider's of that date. */
    static Optional<Session> session(List<Session> sessions, UUID site, TimeRange time) {
        return sessions.stream()
                .filter(s -> !s.cancelled() && s.site().equals(site) && holds(s.time(), time))
                .findFirst();
    }

    /** Why no session of the provider holds the time. */
    static Refusal noSession(Clinic clinic, Wish wish, List<Session> sessions, Telling telling) {
        LocalDate date = telling.date(wish.time().start());
        List<TimeRange> open = sessions.stream()
                .filter(s -> !s.cancelled() && s.site().equals(wish.site().id()))
                .map(Session::time)
                .toList();
        String provider = Optional.ofNullable(wish.practitioner())
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .orElse("");
        if (!open.isEmpty()) {
            return outside(provider + "'s", wish, open, telling);
        }
        if (closed(clinic, wish.site().id(), date)) {
            return closedDay(clinic, wish.site().id(), date, telling);
        }
        return ScheduleRefusal.NO_SESSION.of(
                "date",
                Map.of(
                        "provider",
                        provider,
                        "date",
                        telling.day(date),
                        "next",
                        nextSession(clinic, wish.practitioner(), date)
                                .map(telling::day)
                                .orElse("unknown: no working hours are set")));
    }

    /** What is wrong with a time at the site itself, for visits that need nobody in particular. */
    static Optional<Refusal> site(Clinic clinic, Wish wish, Telling telling) {
        LocalDate date = telling.date(wish.time().start());
        List<TimeRange> open = open(clinic, wish.site().id(), date, telling);
        if (open.isEmpty()) {
            return Optional.of(closedDay(clinic, wish.site().id(), date, telling));
        }
        return open.stream().anyMatch(o -> holds(o, wish.time()))
                ? Optional.empty()
                : Optional.of(outside(wish.site().name() + "'s", wish, open, telling));
    }

    /** When a site is open on a date. */
    static List<TimeRange> open(Clinic clinic, UUID site, LocalDate date, Telling telling) {
        return clinic.open(site, date.getDayOfWeek()).stream()
                .map(h -> new TimeRange(
                        date.atTime(h.from()).atZone(telling.zone()).toInstant(),
                        date.atTime(h.until()).atZone(telling.zone()).toInstant()))
                .toList();
    }

    private static Refusal outside(String whose, Wish wish, List<TimeRange> open, Telling telling) {
        return ScheduleRefusal.OUTSIDE_HOURS.of(
                "time",
                Map.of(
                        "range", telling.range(wish.time()),
                        "whose", whose,
                        "date", telling.day(telling.date(wish.time().start())),
                        "hours", telling.ranges(open)));
    }

    private static Refusal closedDay(Clinic clinic, UUID site, LocalDate date, Telling telling) {
        return ScheduleRefusal.CLOSED_DAY.of(
                "date",
                Map.of(
                        "date",
                        telling.day(date),
                        "next",
                        IntStream.rangeClosed(1, DAYS_TO_LOOK)
                                .mapToObj(date::plusDays)
                                .filter(d -> !closed(clinic, site, d))
                                .findFirst()
                                .map(telling::day)
                                .orElse("unknown: no opening hours are set")));
    }

    private static Optional<LocalDate> nextSession(Clinic clinic, @Nullable UUID practitioner, LocalDate date) {
        return practitioner == null
                ? Optional.empty()
                : IntStream.rangeClosed(1, DAYS_TO_LOOK)
                        .mapToObj(date::plusDays)
                        .filter(d ->
                                !clinic.work(practitioner, d.getDayOfWeek()).isEmpty())
                        .findFirst();
    }

    private static boolean closed(Clinic clinic, UUID site, LocalDate date) {
        return clinic.open(site, date.getDayOfWeek()).isEmpty();
    }

    static boolean holds(TimeRange outer, TimeRange inner) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }
}
