package clinic.baton.flow.internal;

import clinic.baton.flow.Days;
import clinic.baton.flow.LateRules;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the day in motion asks of the desk. */
@Component
class FlowPrompts implements PromptSource {
    private final Days days;
    private final List<LateRules> rules;

    FlowPrompts(Days days, List<LateRules> rules) {
        this.days = days;
        this.rules = rules;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        Asking asking = new Asking(days.today(practice), now, new VisitButtons("/p/" + practice), rules(practice));
        return Stream.of(PeoplePrompts.of(asking), PlacePrompts.of(asking), PlanPrompts.of(asking))
                .flatMap(List::stream)
                .toList();
    }

    private Map<UUID, LateRules.Rule> rules(PracticeId practice) {
        return rules.stream().findFirst().map(known -> known.rules(practice)).orElse(Map.of());
    }
}
