package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * A site's week was set.
 *
 * @param site which
 * @param version the site's version since
 * @param before what it was
 * @param after what it is
 */
public record OpeningHoursSet(UUID site, int version, List<Hours> before, List<Hours> after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Location", site);
    }
}
