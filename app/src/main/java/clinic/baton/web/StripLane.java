package clinic.baton.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider's day on one line.
 *
 * @param id the element is {@code strip-ID}
 * @param name the provider
 * @param note "20 late", "on time"
 * @param axis the hours
 * @param blocks appointments and holds, drawn small
 * @param fan where the forecast says that the day will lie instead; null when it is as planned
 * @param gauge how tight the session is; null where there is none
 */
public record StripLane(
        String id,
        String name,
        String note,
        Axis axis,
        List<DayBlock> blocks,
        @Nullable Span fan,
        @Nullable Gauge gauge) {
    public StripLane {
        blocks = List.copyOf(blocks);
    }
}
