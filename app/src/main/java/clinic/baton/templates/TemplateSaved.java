package clinic.baton.templates;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A template was written down.
 *
 * @param before as it stood; null for a new one
 * @param after as it stands
 */
public record TemplateSaved(@Nullable Template before, Template after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Template", after.id());
    }
}
