package clinic.baton.prompts;

import static clinic.baton.prompts.SamplePrompts.NOW;
import static clinic.baton.prompts.SamplePrompts.prompt;
import static clinic.baton.prompts.SamplePrompts.urgency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void a_provider_20_late_with_two_here_and_two_coming_has_3_point_6() {
        Urgency late = urgency(2, 2, 1, 5);
        assertThat(late.weight()).isEqualTo(6);
        assertThat(late.index(NOW)).isCloseTo(3.6, within(0.05));
    }

    @Test
    void telling_one_waiting_patient_has_3_point_1() {
        Urgency tell = urgency(1, 0, 0.5, 2.5);
        assertThat(tell.weight()).isEqualTo(2);
        assertThat(tell.index(NOW)).isCloseTo(3.1, within(0.05));
    }

    @Test
    void an_interpreter_unconfirmed_with_40_min_lead_has_0_point_07_and_rises_to_tier_2_when_too_late() {
        Urgency interpreter = Urgency.due(NOW.plus(Duration.ofMinutes(58)), 3)
                .lead(Duration.ofMinutes(40))
                .people(0, 1);
        assertThat(interpreter.slack(NOW)).isEqualTo(15);
        assertThat(interpreter.index(NOW)).isCloseTo(0.07, within(0.005));
        Prompt prompt = prompt("interpreter", Tier.TODAY, interpreter);
        assertThat(Ranking.tier(prompt, NOW.plus(Duration.ofMinutes(15)))).isEqualTo(Tier.TODAY);
        assertThat(Ranking.tier(prompt, NOW.plus(Duration.ofMinutes(15)).plusSeconds(1)))
                .isEqualTo(Tier.WAITING);
    }

    @Test
    void the_examples_stand_in_the_order_of_the_rules() {
        Prompt late = prompt("late", Tier.WAITING, 2, 2, 1, 5);
        Prompt tell = prompt("tell", Tier.WAITING, 1, 0, 0.5, 2.5);
        Prompt interpreter = prompt("interpreter", Tier.TODAY, 0, 1, 3, 15);
        assertThat(keys(Ranking.rank(List.of(interpreter, tell, late), NOW)))
                .containsExactly("late", "tell", "interpreter");
    }

    @Test
    void tier_comes_before_index_before_due_before_id() {
        Prompt life = prompt("z-life", Tier.LIFE, 1, 0, 10, 60);
        Prompt clinical = prompt("y-clinical", Tier.CLINICAL, 0, 1, 10, 60);
        Prompt crowd = prompt("x-crowd", Tier.WAITING, 50, 50, 0.5, -30);
        Prompt sooner = prompt("n-sooner", Tier.WAITING, 1, 0, 1, -4);
        Prompt later = prompt("m-later", Tier.WAITING, 1, 0, 1, -2);
        Prompt twin = prompt("a-later", Tier.WAITING, 1, 0, 1, -2);
        assertThat(keys(Ranking.rank(List.of(later, twin, crowd, sooner, clinical, life), NOW)))
                .containsExactly("z-life", "y-clinical", "x-crowd", "n-sooner", "a-later", "m-later");
    }

    @Test
    void half_a_minute_is_the_least_that_anything_takes_the_desk() {
        assertThat(Urgency.due(NOW, 0).effort()).isEqualTo(Duration.ofSeconds(30));
        assertThat(urgency(1, 0, 0.1, 5).index(NOW))
                .isEqualTo(urgency(1, 0, 0.5, 5).index(NOW));
    }

    @Test
    void what_is_too_late_rises_one_and_never_above_2() {
        assertThat(Ranking.tier(prompt("a", Tier.PREPARATION, 1, 0, 1, -1), NOW))
                .isEqualTo(Tier.TODAY);
        assertThat(Ranking.tier(prompt("b", Tier.TODAY, 1, 0, 1, -1), NOW)).isEqualTo(Tier.WAITING);
        assertThat(Ranking.tier(prompt("c", Tier.WAITING, 1, 0, 1, -500), NOW)).isEqualTo(Tier.WAITING);
        assertThat(Ranking.tier(prompt("d", Tier.CLINICAL, 1, 0, 1, -500), NOW)).isEqualTo(Tier.CLINICAL);
        assertThat(Ranking.tier(prompt("e", Tier.TODAY, 1, 0, 1, 0), NOW)).isEqualTo(Tier.TODAY);
    }

    @Test
    void a_clinical_clock_unacknowledged_past_its_last_rung_becomes_0() {
        Urgency clock = urgency(1, 0, 1, 5).lastRung(NOW);
        assertThat(Ranking.tier(prompt("critical", Tier.CLINICAL, clock), NOW.minusMillis(1)))
                .isEqualTo(Tier.CLINICAL);
        assertThat(Ranking.tier(prompt("critical", Tier.CLINICAL, clock), NOW)).isEqualTo(Tier.LIFE);
        assertThat(Ranking.tier(prompt("other", Tier.WAITING, clock), NOW)).isEqualTo(Tier.WAITING);
    }

    @Test
    void an_item_moves_only_when_a_fifth_above_its_neighbour() {
        Order before = Order.of(Ranking.rank(List.of(at(2.0, "a"), at(1.9, "b"), at(1.0, "c")), NOW));
        assertThat(keys(Ranking.rank(List.of(at(2.0, "a"), at(2.39, "b"), at(1.0, "c")), NOW, before)))
                .containsExactly("a", "b", "c");
        assertThat(keys(Ranking.rank(List.of(at(2.0, "a"), at(2.41, "b"), at(1.0, "c")), NOW, before)))
                .containsExactly("b", "a", "c");
    }

    @Test
    void an_item_moves_when_its_tier_changes() {
        Prompt a = prompt("a", Tier.WAITING, 1, 0, 1, 5);
        Prompt b = prompt("b", Tier.TODAY, 1, 0, 1, 2);
        Order before = Order.of(Ranking.rank(List.of(a, b), NOW));
        assertThat(before.places()).extracting(Order.Place::key).containsExactly("a", "b");
        var later = NOW.plus(Duration.ofMinutes(3));
        assertThat(keys(Ranking.rank(List.of(a, b), later, before))).containsExactly("b", "a");
    }

    @Test
    void what_is_new_stands_at_its_place_and_moves_nothing_else() {
        Order before = Order.of(Ranking.rank(List.of(at(2.0, "a"), at(1.0, "b")), NOW));
        assertThat(keys(Ranking.rank(List.of(at(2.0, "a"), at(1.0, "b"), at(1.5, "new")), NOW, before)))
                .containsExactly("a", "new", "b");
        assertThat(keys(Ranking.rank(List.of(at(1.0, "b"), at(1.5, "new")), NOW, before)))
                .containsExactly("new", "b");
    }

    /** A waiting person's prompt with exactly that index: weight 2, no time to spare. */
    private static Prompt at(double index, String key) {
        return prompt(key, Tier.WAITING, 1, 0, 2 / index, -0.001);
    }

    private static List<String> keys(List<Ranked> list) {
        return list.stream().map(Ranked::key).toList();
    }
}
