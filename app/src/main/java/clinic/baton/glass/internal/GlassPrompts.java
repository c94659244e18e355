package clinic.baton.glass.internal;

import clinic.baton.access.Names;
import clinic.baton.glass.Glass;
import clinic.baton.glass.Opening;
import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.live.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whoever oversees the practice hears at once that a restricted record was opened, until one of them has reviewed it. */
@Component
class GlassPrompts implements PromptSource {
    private static final int AT_MOST = 20;
    private static final Duration WITHIN = Duration.ofHours(24);

    private final Glass glass;
    private final Names names;

    GlassPrompts(Glass glass, Names names) {
        this.glass = glass;
        this.names = names;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<Opening> openings = glass.toReview(practice, AT_MOST);
        Set<UUID> people = openings.stream().map(Opening::person).collect(Collectors.toSet());
        Map<UUID, String> who = names.of(people);
        return openings.stream()
                .map(opening -> prompt(practice, opening, who.getOrDefault(opening.person(), "Somebody")))
                .toList();
    }

    private static Prompt prompt(PracticeId practice, Opening opening, String who) {
        return Prompt.about("opened-" + opening.id(), Tier.TODAY, Phrase.of(who + " opened a restricted record"))
                .because(Phrase.of("").hush("\u201c" + opening.reason() + "\u201d"))
                .cause("opened-restricted")
                .only(Audience.MANAGING)
                .settledBy(
                        Urgency.due(opening.openedAt().plus(WITHIN), 3).people(0, 1),
                        Button.link("Review it", "/p/" + practice + "/restricted"));
    }
}
