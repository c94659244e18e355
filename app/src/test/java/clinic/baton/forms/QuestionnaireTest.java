package clinic.baton.forms;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.forms.Question.Condition;
import clinic.baton.forms.Question.Kind;
import clinic.baton.forms.Question.When;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which questions are shown, and which answers can be signed. */
class QuestionnaireTest {
    private static final Texts Q = Texts.of("?");

    private static final Questionnaire FORM = new Questionnaire(
            "test",
            1,
            Texts.of("Test"),
            List.of(
                    ask("smokes", Kind.YES_NO, null, null),
                    ask("how-many", Kind.NUMBER, null, when("smokes", Question.Test.IS, "true")),
                    ask("a-lot", Kind.TEXT, null, when("how-many", Question.Test.OVER, "9")),
                    new Question(
                            "more",
                            Kind.HEADING,
                            Q,
                            false,
                            List.of(),
                            null,
                            null,
                            when("smokes", Question.Test.EXISTS, "true")),
                    ask("since", Kind.DATE, "more", null)));

    private static Question ask(String id, Kind kind, @Nullable String within, @Nullable When when) {
        return new Question(id, kind, Q, true, List.of(), null, within, when);
    }

    private static When when(String question, Question.Test test, String value) {
        return new When(false, List.of(new Condition(question, test, value)));
    }

    private static List<String> shown(Map<String, String> answers) {
        return FORM.shown(answers).stream().map(Question::id).toList();
    }

    @Test
    void what_depends_on_an_answer_is_shown_with_it_and_under_its_heading() {
        assertThat(shown(Map.of())).containsExactly("smokes");
        assertThat(shown(Map.of("smokes", "false"))).containsExactly("smokes", "more", "since");
        assertThat(shown(Map.of("smokes", "true", "how-many", "10")))
                .as("as a number, not as a text")
                .containsExactly("smokes", "how-many", "a-lot", "more", "since");
        assertThat(shown(Map.of("smokes", "false", "how-many", "10")))
                .as("an answer that isn't shown counts for nothing")
                .doesNotContain("a-lot");
    }

    @Test
    void only_what_is_shown_has_to_be_answered_and_each_answer_is_of_its_kind() {
        assertThat(Answers.wrong(FORM, Map.of("smokes", "false", "since", "2026-02-30")))
                .containsExactly(Map.entry("since", FormsRefusal.ANSWER_WRONG));
        assertThat(Answers.wrong(FORM, Map.of("smokes", "true", "how-many", "some", "since", "2026-02-03")))
                .containsExactly(Map.entry("how-many", FormsRefusal.ANSWER_WRONG));
        assertThat(Answers.wrong(FORM, Map.of("smokes", "true", "how-many", "2,5", "since", "2026-02-03")))
                .isEmpty();
        assertThat(Answers.wrong(FORM, Map.of())).containsExactly(Map.entry("smokes", FormsRefusal.ANSWER_MISSING));
    }
}
