package clinic.baton.schedule;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a session is laid out: where visits start, and which kinds of visit it takes. An overbooking may set it aside, with a
 * reason.
 *
 * @param starts the only times of day at which visits begin, in order; empty for any on the schedule's grain
 * @param rules by kind of visit
 */
public record SessionLayout(List<PlannedStart> starts, List<VisitRule> rules) {
    /** Any start, no rules. */
    public static final SessionLayout NONE = new SessionLayout(List.of(), List.of());

    /** Puts the starts in order. */
    public SessionLayout {
        starts = starts.stream().sorted(Comparator.comparing(PlannedStart::at)).toList();
        rules = List.copyOf(rules);
    }

    /** Whether anything is asked of a visit. */
    public boolean any() {
        return !starts.isEmpty() || !rules.isEmpty();
    }

    /**
     * A time of day at which visits begin.
     *
     * @param at the time of day at the session's site
     * @param patients how many may begin then, 1 to 6
     * @param visitTypes the kinds of visit that may; empty for all
     */
    public record PlannedStart(LocalTime at, int patients, List<UUID> visitTypes) {
        /** Keeps the list from changing. */
        public PlannedStart {
            visitTypes = List.copyOf(visitTypes);
        }

        /** One patient of any kind of visit. */
        public static PlannedStart one(LocalTime at) {
            return new PlannedStart(at, 1, List.of());
        }

        /** Whether a visit of the kind may begin then. */
        public boolean takes(UUID visitType) {
            return visitTypes.isEmpty() || visitTypes.contains(visitType);
        }
    }

    /**
     * What holds for some kinds of visit together.
     *
     * @param visitTypes which; empty for all
     * @param most at most so many in the session; 0 for none at all, null for any number
     * @param apart whether two of them may not follow each other back to back
     * @param notAfter the latest time of day at which one may begin; null for any
     */
    public record VisitRule(
            List<UUID> visitTypes,
            @Nullable Integer most,
            boolean apart,
            @Nullable LocalTime notAfter) {
        /** Keeps the list from changing. */
        public VisitRule {
            visitTypes = List.copyOf(visitTypes);
        }

        /** Whether it holds for a kind of visit. */
        public boolean holdsFor(UUID visitType) {
            return visitTypes.isEmpty() || visitTypes.contains(visitType);
        }
    }
}
