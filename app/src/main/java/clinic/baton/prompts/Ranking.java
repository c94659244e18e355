package clinic.baton.prompts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the Desk ranks: by tier, then by {@code (w / e) · exp(-max(0, s) / 10)}, then by due time, then by key. What stood in
 * the list keeps its place among its tier until it is a fifth above its neighbour, so that the list can be read while it
 * changes.
 */
public final class Ranking {
    /** How many prompts are shown. */
    public static final int SHOWN = 7;

    /** How far above its neighbour something must be to pass it. */
    static final double CLEARLY = 1.2;

    private static final Comparator<Ranked> BY_RANK = Comparator.comparing(Ranked::tier)
            .thenComparing(Ranked::index, Comparator.reverseOrder())
            .thenComparing(r -> r.prompt().urgency().due())
            .thenComparing(Ranked::key);

    private Ranking() {}

    /**
     * The tier a prompt has now. A clinical clock past its last rung is a matter of life; today's flow and preparation rise
     * one when their last moment to begin has passed, never above {@link Tier#WAITING}.
     */
    public static Tier tier(Prompt prompt, Instant now) {
        Instant end = prompt.urgency().lastRung();
        if (prompt.tier() == Tier.CLINICAL && end != null && !now.isBefore(end)) {
            return Tier.LIFE;
        }
        return prompt.urgency().slack(now) < 0 ? prompt.tier().risen() : prompt.tier();
    }

    /** A prompt's rank now. */
    public static Ranked ranked(Prompt prompt, Instant now) {
        return new Ranked(
                prompt,
                tier(prompt, now),
                prompt.urgency().index(now),
                prompt.urgency().slack(now));
    }

    /** All prompts in order, as if nobody had seen them before. */
    public static List<Ranked> rank(Collection<Prompt> prompts, Instant now) {
        return prompts.stream().map(p -> ranked(p, now)).sorted(BY_RANK).toList();
    }

    /**
     * All prompts in order, moving no more than needed from how they stood.
     *
     * @param prompts with keys all different
     * @param before how the list stood when it was last shown
     */
    public static List<Ranked> rank(Collection<Prompt> prompts, Instant now, Order before) {
        Map<String, Ranked> waiting = new LinkedHashMap<>();
        rank(prompts, now).forEach(r -> waiting.put(r.key(), r));
        List<Ranked> list = new ArrayList<>();
        for (Order.Place place : before.places()) {
            Ranked item = waiting.get(place.key());
            if (item != null && item.tier() == place.tier()) {
                waiting.remove(place.key());
                keep(list, item);
            }
        }
        waiting.values().forEach(item -> insert(list, item));
        return List.copyOf(list);
    }

    /** Puts what stood there after what stood above it, unless it is clearly above its neighbours now. */
    private static void keep(List<Ranked> list, Ranked item) {
        int at = list.size();
        while (at > 0 && passes(item, list.get(at - 1))) {
            at--;
        }
        list.add(at, item);
    }

    private static boolean passes(Ranked item, Ranked above) {
        int tiers = item.tier().compareTo(above.tier());
        return tiers < 0 || (tiers == 0 && item.index() > CLEARLY * above.index());
    }

    /** Puts what is new, or of another tier now, above the first that it outranks. */
    private static void insert(List<Ranked> list, Ranked item) {
        int at = 0;
        while (at < list.size() && BY_RANK.compare(list.get(at), item) < 0) {
            at++;
        }
        list.add(at, item);
    }
}
