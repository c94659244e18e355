package clinic.baton.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param best the openings, the best first
 * @param more whether there are more than were told
 * @param thirdNext the third next start that doesn't overlap the others, from which access is measured; null for none
 * @param until the last date that was looked at
 * @param instead where nothing was found, what would do; empty otherwise
 */
public record Openings(
        List<Opening> best, boolean more, @Nullable Instant thirdNext, LocalDate until, List<Instead> instead) {
    /** Keeps the lists from changing. */
    public Openings {
        best = List.copyOf(best);
        instead = List.copyOf(instead);
    }

    /**
     * A wider search that finds something.
     *
     * @param kind what is widened
     * @param first the first opening it finds
     * @param wish the search
     */
    public record Instead(Kind kind, FreeTime first, OpeningWish wish) {
        /** What can be widened. */
        public enum Kind {
            /** Other providers. */
            ANYBODY,
            /** Other weekdays and times of day. */
            ANY_TIME,
            /** Later dates. */
            LATER
        }
    }
}
