package clinic.baton.alerts;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.LocalDate;

/**
 * Approves the practice's own list of questions.
 *
 * @param version the version that was shown; 0 for the sample
 * @param body the questions, a line each, see {@link Question#list}
 * @param reviewOn when somebody must look at them again
 */
public record ApproveQuestions(int version, String body, LocalDate reviewOn) implements Command<Nothing> {}
