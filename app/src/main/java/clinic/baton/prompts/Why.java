package clinic.baton.prompts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words why a prompt stands where it stands. */
public final class Why {
    private Why() {}

    /** The sentences, in the order of the ranking. */
    public static List<String> of(Ranked ranked, Instant now) {
        Urgency urgency = ranked.prompt().urgency();
        List<String> lines = new ArrayList<>();
        lines.add(tier(ranked));
        lines.add(people(urgency));
        lines.add("It takes the desk about " + minutes(urgency.effort().toMillis() / 60_000.0) + ".");
        if (!urgency.lead().isZero()) {
            lines.add("Others then need " + minutes(urgency.lead().toMillis() / 60_000.0) + ".");
        }
        lines.add(slack(urgency.slack(now)));
        lines.add(String.format(
                Locale.ENGLISH,
                "Together %.2f: people by minutes of work, less while there is time. Higher stands further up.",
                ranked.index()));
        return lines;
    }

    private static String tier(Ranked ranked) {
        String words = "Tier " + ranked.tier().number() + ": " + words(ranked.tier()) + ".";
        if (ranked.tier() == ranked.prompt().tier()) {
            return words;
        }
        return ranked.tier() == Tier.LIFE
                ? words + " It was " + words(ranked.prompt().tier()) + "; nobody acknowledged it on any rung."
                : words + " It was " + words(ranked.prompt().tier())
                        + " and rose, because its time to begin has passed.";
    }

    private static String words(Tier tier) {
        return switch (tier) {
            case LIFE -> "life or a red flag";
            case CLINICAL -> "a clinical clock or a person in distress";
            case WAITING -> "somebody waits, or a promise lapses";
            case TODAY -> "today's flow";
            case PREPARATION -> "preparation";
        };
    }

    private static String people(Urgency urgency) {
        if (urgency.weight() == 0) {
            return "Nobody is kept waiting by it yet.";
        }
        return "It touches " + urgency.here() + " here (counting twice) and " + urgency.elsewhere() + " elsewhere: "
                + urgency.weight() + ".";
    }

    private static String slack(double slack) {
        return slack < 0
                ? "It should have been begun " + minutes(-slack) + " ago."
                : "It can wait another " + minutes(slack) + ".";
    }

    private static String minutes(double minutes) {
        return minutes == Math.rint(minutes)
                ? String.format(Locale.ENGLISH, "%.0f min", minutes)
                : String.format(Locale.ENGLISH, "%.1f min", minutes);
    }
}
