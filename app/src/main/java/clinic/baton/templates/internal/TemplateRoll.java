package clinic.baton.templates.internal;

import clinic.baton.record.Command;
import clinic.baton.record.Deadlines;
import clinic.baton.record.WhenDue;
import clinic.baton.templates.RollTemplate;
import org.springframework.stereotype.Component;

/** Publishes templates without an end further on. */
@Component
class TemplateRoll implements WhenDue {
    static final String KIND = "templates.roll";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command<?> command(Deadlines.Deadline deadline) {
        return new RollTemplate(deadline.subject());
    }
}
