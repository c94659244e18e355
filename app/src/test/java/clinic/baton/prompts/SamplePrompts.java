package clinic.baton.prompts;

import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;

/** Prompts for tests, told in the numbers of the rules: w, e and s. */
final class SamplePrompts {
    static final Instant NOW = Instant.parse("2026-11-23T09:22:00Z");

    private SamplePrompts() {}

    /** A prompt with so many here and elsewhere, so many desk minutes, and so many minutes to spare. */
    static Prompt prompt(String key, Tier tier, int here, int elsewhere, double effort, double slack) {
        return prompt(key, tier, urgency(here, elsewhere, effort, slack));
    }

    static Prompt prompt(String key, Tier tier, Urgency urgency) {
        return Prompt.about(key, tier, Phrase.of(key)).settledBy(urgency, Button.post("Do it", "/p/1/do/" + key));
    }

    static Urgency urgency(int here, int elsewhere, double effort, double slack) {
        Duration spare = Duration.ofMillis(Math.round((slack + Math.max(0.5, effort)) * 60_000));
        return Urgency.due(NOW.plus(spare), effort).people(here, elsewhere);
    }
}
