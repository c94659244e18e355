package clinic.baton.waitlist.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.VisitType;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whether and when somebody could come into a gap. */
final class Suits {
    private static final Duration GRAIN = Duration.ofMinutes(5);

    private final ZoneId zone;
    private final Instant now;
    private final Map<UUID, Integer> extraMinutes;

    /**
     * In a zone, at a moment.
     *
     * @param extraMinutes what the needs of patients add to their visits
     */
    Suits(ZoneId zone, Instant now, Map<UUID, Integer> extraMinutes) {
        this.zone = zone;
        this.now = now;
        this.extraMinutes = Map.copyOf(extraMinutes);
    }

    /**
     * The visit they would have in the gap: at its start, or as soon after as they can come; nothing if it doesn't suit.
     *
     * @param replaced when the visit begins that it would replace; it has to be an earlier one
     */
    Optional<TimeRange> visit(
            WaitEntry entry, VisitType type, TimeRange gap, UUID provider, Optional<Instant> replaced) {
        WaitEntry.Wish wish = entry.wish();
        if (!type.needsProvider()
                || (wish.practitioner() != null && !wish.practitioner().equals(provider))) {
            return Optional.empty();
        }
        Duration length = type.length().plusMinutes(extraMinutes.getOrDefault(wish.patient(), 0));
        Instant ready = now.plus(Duration.ofMinutes(wish.noticeMinutes()));
        for (Instant start = gap.start(); !start.plus(length).isAfter(gap.end()); start = start.plus(GRAIN)) {
            TimeRange visit = TimeRange.of(start, length);
            boolean sooner = replaced.map(visit.start()::isBefore).orElse(true);
            if (!start.isBefore(ready) && sooner && suits(wish, visit)) {
                return Optional.of(visit);
            }
        }
        return Optional.empty();
    }

    private boolean suits(WaitEntry.Wish wish, TimeRange visit) {
        ZonedDateTime start = visit.start().atZone(zone);
        ZonedDateTime end = visit.end().atZone(zone);
        LocalDate date = start.toLocalDate();
        return !date.isBefore(wish.earliest())
                && !date.isAfter(wish.latest())
                && (wish.windows().isEmpty() || wish.windows().stream().anyMatch((Window w) -> w.contains(start, end)));
    }
}
