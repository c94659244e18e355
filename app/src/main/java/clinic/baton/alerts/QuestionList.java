package clinic.baton.alerts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that hold in a practice.
 *
 * @param questions in the order in which they are asked
 * @param body as they were written
 * @param version grows with each approval; 0 for the sample that comes with Baton
 * @param approvedBy who approved them; null for the sample
 * @param reviewOn when they must be looked at again; null for the sample
 */
public record QuestionList(
        List<Question> questions,
        String body,
        int version,
        @Nullable String approvedBy,
        @Nullable LocalDate reviewOn) {
    /** Keeps the list from changing. */
    public QuestionList {
        questions = List.copyOf(questions);
    }

    /** Whether nobody here has approved them. */
    public boolean sample() {
        return approvedBy == null;
    }
}
