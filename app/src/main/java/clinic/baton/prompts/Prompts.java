package clinic.baton.prompts;

import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.internal.HandlingRows;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.web.live.Audience;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What needs somebody now, gathered from every module and ranked. Each node remembers how the list stood when it was last
 * shown, only to keep it from jumping; nothing else hangs on that memory.
 */
@Component
public class Prompts {
    private static final Logger log = LoggerFactory.getLogger(Prompts.class);

    private final Cache<PracticeId, Order> shown =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).build();
    private final List<PromptSource> sources;
    private final Reading reading;
    private final Clocks clocks;
    private final InstantSource wall;

    Prompts(List<PromptSource> sources, Reading reading, Clocks clocks, InstantSource wall) {
        this.sources = List.copyOf(sources);
        this.reading = reading;
        this.clocks = clocks;
        this.wall = wall;
    }

    /** The list of a practice now, as a station and a class of viewers see it. */
    public NowList now(PracticeId practice, Station station, Audience audience) {
        Instant now = clocks.of(practice).now();
        Gathered gathered = gather(practice, now);
        List<Prompt> prompts = Merging.merge(gathered.prompts());
        Map<String, Handling> handlings = handlings(practice, prompts);
        List<Ranked> ranked = order(practice, prompts, now);
        return list(ranked, handlings, now, station, audience, gathered.complete());
    }

    private NowList list(
            List<Ranked> ranked,
            Map<String, Handling> handlings,
            Instant now,
            Station station,
            Audience audience,
            boolean complete) {
        List<NowList.Item> all = new ArrayList<>();
        List<NowList.Item> inHand = new ArrayList<>();
        for (Ranked one : ranked) {
            Handling handling = handlings.getOrDefault(one.key(), Handling.none(one.key()));
            if (one.prompt().audiences().contains(audience)
                    && one.prompt().reaches(station, one.tier())
                    && !handling.hides(one.tier(), now)) {
                var item = new NowList.Item(one, handling.heldBy(wall.instant()));
                (one.prompt().byItself() ? inHand : all).add(item);
            }
        }
        return new NowList(all, inHand, complete);
    }

    private List<Ranked> order(PracticeId practice, List<Prompt> prompts, Instant now) {
        List<Ranked> list = new ArrayList<>();
        shown.asMap().compute(practice, (id, before) -> {
            list.addAll(Ranking.rank(prompts, now, before == null ? Order.NONE : before));
            return Order.of(list);
        });
        return list;
    }

    private Map<String, Handling> handlings(PracticeId practice, List<Prompt> prompts) {
        List<String> keys = prompts.stream().map(Prompt::key).toList();
        return keys.isEmpty() ? Map.of() : reading.in(practice, sql -> HandlingRows.of(sql, practice.value(), keys));
    }

    /** A module that fails takes its own prompts away and nobody else's; the list then says that it isn't complete. */
    private Gathered gather(PracticeId practice, Instant now) {
        List<Prompt> prompts = new ArrayList<>();
        boolean complete = true;
        for (PromptSource source : sources) {
            try {
                prompts.addAll(source.prompts(practice, now));
            } catch (RuntimeException e) {
                log.error(
                        "{} couldn't say what practice {} needs",
                        source.getClass().getSimpleName(),
                        practice,
                        e);
                complete = false;
            }
        }
        return new Gathered(prompts, complete);
    }

    private record Gathered(List<Prompt> prompts, boolean complete) {}
}
