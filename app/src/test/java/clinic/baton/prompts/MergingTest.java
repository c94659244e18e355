package clinic.baton.prompts;

import static clinic.baton.prompts.SamplePrompts.NOW;
import static clinic.baton.prompts.SamplePrompts.urgency;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final Button PLANS = Button.panel("See plans", "/p/1/plans");

    @Test
    void same_cause_and_same_action_merge() {
        List<Prompt> merged = Merging.merge(List.of(
                prompt("a", "lind-late", PLANS, 1, 0, 20),
                prompt("b", "lind-late", PLANS, 1, 2, 5),
                prompt("c", "okafor-late", PLANS, 1, 0, 9)));
        assertThat(merged).hasSize(2);
        Urgency one = merged.getFirst().urgency();
        assertThat(one.here()).isEqualTo(2);
        assertThat(one.elsewhere()).isEqualTo(2);
        assertThat(one.slack(NOW)).isEqualTo(5);
    }

    @Test
    void another_action_or_no_cause_doesnt_merge() {
        assertThat(Merging.merge(List.of(
                        prompt("a", "lind-late", PLANS, 1, 0, 20),
                        prompt("b", "lind-late", PLANS.with("plan", 2), 1, 0, 5),
                        prompt("c", null, PLANS, 1, 0, 5),
                        prompt("d", null, PLANS, 1, 0, 5))))
                .hasSize(4);
    }

    @Test
    void a_merged_prompt_keeps_its_key_while_its_parts_come_and_go() {
        Prompt a = prompt("a", "lind-late", PLANS, 1, 0, 20);
        Prompt b = prompt("b", "lind-late", PLANS, 1, 2, 5);
        assertThat(Merging.merge(List.of(a)).getFirst().key())
                .isEqualTo(Merging.merge(List.of(b, a)).getFirst().key());
    }

    @Test
    void a_merged_prompt_says_how_many_it_is() {
        Prompt merged = Merging.merge(
                        List.of(prompt("a", "lind-late", PLANS, 1, 0, 20), prompt("b", "lind-late", PLANS, 1, 2, 5)))
                .getFirst();
        assertThat(merged.reasons())
                .containsExactly(Phrase.of("2 of these"), Phrase.of("because b"), Phrase.of("because a"));
    }

    private static Prompt prompt(
            String key, @Nullable String cause, Button action, int here, int elsewhere, double slack) {
        Prompt.Draft draft = Prompt.about(key, Tier.WAITING, Phrase.of(key)).because("because " + key);
        return (cause == null ? draft : draft.cause(cause)).settledBy(urgency(here, elsewhere, 1, slack), action);
    }
}
