package clinic.baton.promises;

import clinic.baton.flow.Encounter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what became of it.
 *
 * @param promise what was said
 * @param fate what became of it
 * @param seenAt when they were seen; null if they weren't
 */
public record Judged(
        WaitPromise promise, Fate fate, @Nullable Instant seenAt) {
    /** What became of a promise. */
    public enum Fate {
        /** They wait, and it can still be kept. */
        OPEN("open"),
        /** Seen no later than was said. */
        KEPT("kept"),
        /** Seen later than was said, or not seen by then. */
        BROKEN("broken"),
        /** Told anew before the time was up: the newer word counts. */
        RENEWED("told anew"),
        /** They took another day, or left before the time was up. */
        GONE("left before");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /** What became of a date's promises by a moment, in the order in which they were made. */
    public static List<Judged> of(List<WaitPromise> promises, List<Encounter> visits, Instant now) {
        Map<UUID, Encounter> byId = visits.stream().collect(Collectors.toMap(Encounter::id, Function.identity()));
        Map<UUID, WaitPromise> newer = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (WaitPromise promise : promises.reversed()) {
            Encounter visit = byId.get(promise.encounter());
            Instant seen = visit == null ? null : visit.seenAt();
            Fate fate = fate(promise, newer.put(promise.encounter(), promise), visit, now);
            judged.add(new Judged(promise, fate, seen));
        }
        return judged.reversed();
    }

    private static Fate fate(WaitPromise promise, @Nullable WaitPromise newer, @Nullable Encounter visit, Instant now) {
        if (newer != null && promise.keptBy(newer.told().at())) {
            return Fate.RENEWED;
        }
        Instant seen = visit == null ? null : visit.seenAt();
        if (seen != null) {
            return promise.keptBy(seen) ? Fate.KEPT : Fate.BROKEN;
        }
        if (promise.choice() == WaitPromise.Choice.REBOOKS) {
            return Fate.GONE;
        }
        Instant until = visit == null || visit.endedAt() == null ? now : visit.endedAt();
        if (!promise.keptBy(until)) {
            return Fate.BROKEN;
        }
        return visit != null && visit.here() ? Fate.OPEN : Fate.GONE;
    }
}
