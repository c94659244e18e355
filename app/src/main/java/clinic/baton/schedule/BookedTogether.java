package clinic.baton.schedule;

import java.util.List;
import java.util.UUID;

/**
 * Visits that were booked together.
 *
 * @param bundle what holds them together
 * @param visits each, by time
 */
public record BookedTogether(UUID bundle, List<Booked> visits) {
    /** Keeps the list from changing. */
    public BookedTogether {
        visits = List.copyOf(visits);
    }
}
