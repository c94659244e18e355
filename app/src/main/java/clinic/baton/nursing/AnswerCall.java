package clinic.baton.nursing;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Somebody goes, or has told a nurse who goes.
 *
 * @param call which call
 */
public record AnswerCall(UUID call) implements Command<NurseCall> {}
