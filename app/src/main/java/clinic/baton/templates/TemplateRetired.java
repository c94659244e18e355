package clinic.baton.templates;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A template was taken out of use, or is in use again.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record TemplateRetired(Template before, Template after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Template", after.id());
    }
}
