package clinic.baton.prompts;

import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes one prompt of those that have the same cause and the same action. The one they become is at least as urgent as each
 * of them: all their people, the earliest deadline and last moment to begin, the least effort, the gravest tier.
 */
public final class Merging {
    private static final int REASONS = 3;

    private Merging() {}

    /** The prompts with equal ones merged; what has no cause stays as it is. */
    public static List<Prompt> merge(Collection<Prompt> prompts) {
        Map<Object, List<Prompt>> groups = new LinkedHashMap<>();
        for (Prompt prompt : prompts) {
            Object group = prompt.cause() == null
                    ? prompt.key()
                    : List.of(
                            prompt.cause(),
                            prompt.action().address(),
                            prompt.action().fields());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(prompt);
        }
        return groups.values().stream().map(Merging::one).toList();
    }

    private static Prompt one(List<Prompt> group) {
        Prompt first = group.stream()
                .min(Comparator.comparing(Prompt::tier)
                        .thenComparing(p -> p.urgency().due())
                        .thenComparing(Prompt::key))
                .orElseThrow();
        if (first.cause() == null) {
            return first;
        }
        return new Prompt(
                key(first),
                first.tier(),
                first.what(),
                reasons(first, group),
                urgency(group.stream().map(Prompt::urgency).toList()),
                first.action(),
                first.others(),
                group.stream().flatMap(p -> p.tags().stream()).distinct().toList(),
                first.cause(),
                group.stream().map(Prompt::station).distinct().count() == 1 ? first.station() : Station.DESK,
                first.audiences(),
                group.stream().allMatch(Prompt::byItself));
    }

    /** A cause's key is the same however many it has brought about, so that its number key stays. */
    private static String key(Prompt first) {
        return (first.cause() + "-" + first.action().label()).replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static List<Phrase> reasons(Prompt first, List<Prompt> group) {
        if (group.size() == 1) {
            return first.reasons();
        }
        List<Phrase> all = new ArrayList<>();
        all.add(Phrase.of(group.size() + " of these"));
        group.stream()
                .sorted(Comparator.comparing((Prompt p) -> !p.equals(first)).thenComparing(Prompt::key))
                .flatMap(p -> p.reasons().stream())
                .distinct()
                .limit(REASONS)
                .forEach(all::add);
        return all;
    }

    static Urgency urgency(List<Urgency> all) {
        Instant due =
                all.stream().map(Urgency::due).min(Comparator.naturalOrder()).orElseThrow();
        Instant latestStart = all.stream()
                .map(Urgency::latestStart)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Duration effort =
                all.stream().map(Urgency::effort).min(Comparator.naturalOrder()).orElseThrow();
        Duration lead = Duration.between(latestStart, due).minus(effort);
        Instant lastRung = all.stream()
                .map(Urgency::lastRung)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Urgency(
                due,
                lead,
                effort,
                all.stream().mapToInt(Urgency::here).sum(),
                all.stream().mapToInt(Urgency::elsewhere).sum(),
                lastRung);
    }
}
