package clinic.baton.forms;

import clinic.baton.forms.Question.Condition;
import clinic.baton.forms.Question.When;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a question is shown. */
final class Conditions {
    private Conditions() {}

    static boolean hold(@Nullable When when, Map<String, String> answers) {
        if (when == null || when.conditions().isEmpty()) {
            return true;
        }
        return when.any()
                ? when.conditions().stream().anyMatch(one -> holds(one, answers))
                : when.conditions().stream().allMatch(one -> holds(one, answers));
    }

    private static boolean holds(Condition condition, Map<String, String> answers) {
        String answer = answers.getOrDefault(condition.question(), "").strip();
        String value = condition.value();
        boolean given = !answer.isEmpty();
        return switch (condition.test()) {
            case EXISTS -> given == value.equals("true");
            case IS -> given && Answers.chosen(answer).contains(value);
            case IS_NOT -> !Answers.chosen(answer).contains(value);
            case OVER -> given && comparable(answer, value) && compare(answer, value) > 0;
            case UNDER -> given && comparable(answer, value) && compare(answer, value) < 0;
            case AT_LEAST -> given && comparable(answer, value) && compare(answer, value) >= 0;
            case AT_MOST -> given && comparable(answer, value) && compare(answer, value) <= 0;
        };
    }

    /** What is no number is neither over nor under one. */
    private static boolean comparable(String answer, String value) {
        return Answers.number(value).isEmpty() || Answers.number(answer).isPresent();
    }

    /** Numbers as numbers; days, which are ISO 8601, and all else as text. */
    private static int compare(String answer, String value) {
        Optional<BigDecimal> left = Answers.number(answer);
        Optional<BigDecimal> right = Answers.number(value);
        return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) : answer.compareTo(value);
    }
}
