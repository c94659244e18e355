package clinic.baton.prompts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What needs somebody now, as one station sees it.
 *
 * @param all in order
 * @param inHand what runs by itself, in order
 * @param complete whether every module could say what it has
 */
public record NowList(List<Item> all, List<Item> inHand, boolean complete) {
    /**
     * A prompt in the list.
     *
     * @param ranked the prompt and its rank
     * @param holder who has it; null when nobody does
     */
    public record Item(Ranked ranked, Handling.@Nullable By holder) {}

    /** Keeps the lists from changing. */
    public NowList {
        all = List.copyOf(all);
        inHand = List.copyOf(inHand);
    }

    /** The first {@link Ranking#SHOWN}. */
    public List<Item> shown() {
        return all.stream().limit(Ranking.SHOWN).toList();
    }

    /** How many more there are. */
    public int more() {
        return Math.max(0, all.size() - Ranking.SHOWN);
    }

    /** Whether something can't wait. */
    public boolean grave() {
        return all.stream().anyMatch(i -> i.ranked().tier().compareTo(Tier.CLINICAL) <= 0);
    }

    /** The item of a key, also among what runs by itself. */
    public Optional<Item> item(String key) {
        return java.util.stream.Stream.concat(all.stream(), inHand.stream())
                .filter(i -> i.ranked().key().equals(key))
                .findFirst();
    }
}
