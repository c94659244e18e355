package clinic.baton.templates;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.LocalDate;

/**
 * A template was published for some dates.
 *
 * @param after the template
 * @param from the first date
 * @param until the last date
 * @param published what came of it
 */
public record TemplatePublished(Template after, LocalDate from, LocalDate until, PublishTemplate.Published published)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Template", after.id());
    }
}
