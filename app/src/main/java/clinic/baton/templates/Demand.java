package clinic.baton.templates;

import java.util.List;
import java.util.UUID;

/**
 * Who a session is laid out for: mostly one kind of visit, and some of a longer one.
 *
 * @param practitioner whose session
 * @param usual the usual kind of visit
 * @param longer a longer kind; the same as {@code usual} for none
 * @param longShare which share of the session's minutes the longer kind takes, 0 to 1
 * @param noShow the chance that a patient doesn't come, in [0, 1]
 */
public record Demand(UUID practitioner, Kind usual, Kind longer, double longShare, double noShow) {
    /**
     * A kind of visit.
     *
     * @param id its id
     * @param name its name in small places
     * @param minutes planned minutes
     * @param mean minutes it is learned to take
     * @param sd their standard deviation
     */
    public record Kind(UUID id, String name, int minutes, double mean, double sd) {}

    /** Whether there are two kinds. */
    public boolean mixed() {
        return !usual.id().equals(longer.id()) && longShare > 0;
    }

    /** The visits of a session of so many minutes, longer ones spread evenly. */
    public List<Kind> visits(int sessionMinutes) {
        int longs = mixed() ? (int) Math.round(sessionMinutes * longShare / longer.minutes()) : 0;
        int usuals = Math.max(longs == 0 ? 1 : 0, (sessionMinutes - longs * longer.minutes()) / usual.minutes());
        int all = longs + usuals;
        return java.util.stream.IntStream.range(0, all)
                .mapToObj(i -> (i + 1) * longs / all > i * longs / all ? longer : usual)
                .toList();
    }
}
