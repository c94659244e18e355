package clinic.baton.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One prompt of the Desk.
 *
 * @param id the prompt's own id; number keys bind to it and keep it while others come and go
 * @param tier 0 to 4, as the ranking gives it
 * @param title what to do or what happened
 * @param reason why it is here, with the numbers behind it
 * @param due the deadline in words ("now", "13:00"); replaced by a running count when {@code dueAt} is set
 * @param dueAt the deadline, practice time; null where the words say enough
 * @param action the one action that settles it
 * @param others Done already, Later, Why, in this order
 * @param holder the colleague who took it; null when nobody has
 * @param tags what else to know
 */
public record PromptCard(
        String id,
        int tier,
        Phrase title,
        Phrase reason,
        String due,
        @Nullable Instant dueAt,
        Button action,
        List<Button> others,
        @Nullable String holder,
        List<Tag> tags) {
    public PromptCard {
        if (tier < 0 || tier > 4) {
            throw new IllegalArgumentException("Prompt " + id + " has tier " + tier + "; tiers are 0 to 4.");
        }
        others = List.copyOf(others);
        tags = List.copyOf(tags);
    }

    /** The key of the tier's word in the bundle. */
    public String tierKey() {
        return "tier." + tier;
    }

    /** How the tier is drawn. */
    public Tone tone() {
        return switch (tier) {
            case 0, 1 -> Tone.ALARM;
            case 2 -> Tone.WATCH;
            case 3 -> Tone.INFO;
            default -> Tone.CALM;
        };
    }
}
