package clinic.baton.web;

import java.time.Instant;
import java.util.List;

/**
 * A column of the schedule: a provider on a day.
 *
 * @param key posted as {@code column} when something is moved here
 * @param name the provider, or the day in a week
 * @param note "20 late", "on time"
 * @param gauges how tight its sessions are, in order; none where there is none
 * @param starts the instant of the axis's first step in this column
 * @param blocks in any order
 * @param bookAddress opened when free time is chosen, with the column and the chosen instant added; blank forbids it
 */
public record DayColumn(
        String key,
        String name,
        String note,
        List<Gauge> gauges,
        Instant starts,
        List<DayBlock> blocks,
        String bookAddress) {
    public DayColumn {
        gauges = List.copyOf(gauges);
        blocks = List.copyOf(blocks);
    }

    /** The element's id: the column and its date's start tell it from the others of a week. */
    public String id() {
        return "column-" + key + "-" + starts.getEpochSecond();
    }

    /** The id of its gauges, which change more often than the column. */
    public String gaugesId() {
        return "gauges-" + key + "-" + starts.getEpochSecond();
    }
}
