package clinic.baton.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A practice's own time. Wall time in a real practice; a rehearsal's starts, stops and runs faster.
 *
 * @param source where the moment comes from
 * @param zone the practice's zone, for its dates and times of day
 */
public record PracticeClock(InstantSource source, ZoneId zone) {
    /** The moment it is in this practice. */
    public Instant now() {
        return source.instant();
    }

    /** The moment with the practice's zone. */
    public ZonedDateTime local() {
        return now().atZone(zone);
    }

    /** The date it is in this practice. */
    public LocalDate today() {
        return local().toLocalDate();
    }
}
