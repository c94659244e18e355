package clinic.baton.flow.internal;

import clinic.baton.flow.Days;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the day in motion asks of the desk. */
@Component
class FlowPrompts implements PromptSource {
    private final Days days;

    FlowPrompts(Days days) {
        this.days = days;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        Asking asking = new Asking(days.today(practice), now, new VisitButtons("/p/" + practice));
        return Stream.of(PeoplePrompts.of(asking), PlacePrompts.of(asking), PlanPrompts.of(asking))
                .flatMap(List::stream)
                .toList();
    }
}
