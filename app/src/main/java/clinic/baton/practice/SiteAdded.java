package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * It was added.
 *
 * @param id its id
 * @param details what it is
 */
public record SiteAdded(UUID id, Site.Details details) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Location", id);
    }
}
