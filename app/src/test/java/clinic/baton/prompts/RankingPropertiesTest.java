package clinic.baton.prompts;

import static clinic.baton.prompts.SamplePrompts.NOW;
import static clinic.baton.prompts.SamplePrompts.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RankingPropertiesTest {
    private static final long SEED = 20261123;
    private static final int TIMES = 3_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    RankingPropertiesTest() {
        System.out.println("RankingPropertiesTest seed " + SEED);
    }

    @Test
    void more_people_never_lower_an_item() {
        for (int i = 0; i < TIMES; i++) {
            Day day = day();
            Urgency was = day.chosen().urgency();
            Prompt more = with(day.chosen(), was.people(was.here() + random.nextInt(3), was.elsewhere() + 1));
            assertThat(day.placeOf(more)).isLessThanOrEqualTo(day.placeOf(day.chosen()));
        }
    }

    @Test
    void a_nearer_deadline_never_lowers_an_item() {
        for (int i = 0; i < TIMES; i++) {
            Day day = day();
            Urgency was = day.chosen().urgency();
            Instant nearer = was.due().minus(Duration.ofSeconds(random.nextInt(3_600)));
            Prompt sooner = with(
                    day.chosen(),
                    new Urgency(nearer, was.lead(), was.effort(), was.here(), was.elsewhere(), was.lastRung()));
            assertThat(day.placeOf(sooner)).isLessThanOrEqualTo(day.placeOf(day.chosen()));
        }
    }

    @Test
    void nothing_passes_tier_0_and_tiers_never_mix() {
        for (int i = 0; i < TIMES; i++) {
            Day day = day();
            assertThat(Ranking.rank(day.prompts(), NOW, day.before()))
                    .extracting(Ranked::tier)
                    .isSorted();
        }
    }

    @Test
    void the_list_holds_everything_once_and_no_neighbour_stands_a_fifth_too_low() {
        for (int i = 0; i < TIMES; i++) {
            Day day = day();
            List<Ranked> list = Ranking.rank(day.prompts(), NOW, day.before());
            assertThat(list)
                    .extracting(Ranked::key)
                    .containsExactlyInAnyOrderElementsOf(
                            day.prompts().stream().map(Prompt::key).toList());
            for (int at = 1; at < list.size(); at++) {
                Ranked above = list.get(at - 1);
                Ranked below = list.get(at);
                assertThat(below.tier() == above.tier() && below.index() > Ranking.CLEARLY * above.index())
                        .isFalse();
            }
        }
    }

    @Test
    void a_list_that_is_looked_at_twice_doesnt_move() {
        for (int i = 0; i < TIMES; i++) {
            Day day = day();
            List<Ranked> once = Ranking.rank(day.prompts(), NOW, day.before());
            assertThat(Ranking.rank(day.prompts(), NOW, Order.of(once))).isEqualTo(once);
        }
    }

    @Test
    void a_merged_prompt_is_at_least_as_urgent_as_each_of_its_parts() {
        for (int i = 0; i < TIMES; i++) {
            List<Urgency> parts = List.of(urgency(), urgency(), urgency());
            Urgency merged = Merging.urgency(parts);
            assertThat(parts).allSatisfy(part -> {
                assertThat(merged.index(NOW)).isGreaterThanOrEqualTo(part.index(NOW));
                assertThat(merged.slack(NOW)).isLessThanOrEqualTo(part.slack(NOW));
                assertThat(merged.due()).isBeforeOrEqualTo(part.due());
            });
        }
    }

    private record Day(List<Prompt> prompts, Prompt chosen, Order before) {
        int placeOf(Prompt changed) {
            List<Prompt> all = new ArrayList<>(prompts);
            all.remove(chosen);
            all.add(changed);
            List<Ranked> list = Ranking.rank(all, NOW, before);
            return list.stream().map(Ranked::key).toList().indexOf(chosen.key());
        }
    }

    private Day day() {
        List<Prompt> prompts = new ArrayList<>();
        int many = 1 + random.nextInt(12);
        for (int i = 0; i < many; i++) {
            prompts.add(prompt("p" + i, Tier.values()[random.nextInt(5)], urgency()));
        }
        Instant earlier = NOW.minusSeconds(random.nextInt(900));
        Order before = random.nextBoolean() ? Order.of(Ranking.rank(prompts, earlier)) : Order.NONE;
        return new Day(prompts, prompts.get(random.nextInt(many)), before);
    }

    private Urgency urgency() {
        Urgency urgency = Urgency.due(NOW.plusSeconds(random.nextInt(-1_800, 3_600)), random.nextInt(1, 50) / 4.0)
                .people(random.nextInt(6), random.nextInt(6));
        return random.nextInt(4) == 0 ? urgency.lead(Duration.ofMinutes(random.nextInt(40))) : urgency;
    }

    private static Prompt with(Prompt prompt, Urgency urgency) {
        return prompt(prompt.key(), prompt.tier(), urgency);
    }
}
