package clinic.baton.replan;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Answers for a patient who was asked for another time.
 *
 * @param ask which
 * @param appointment the appointment it is about
 * @param yes whether they come at the other time; otherwise they keep theirs and the other is let go
 */
public record AnswerAsk(UUID ask, UUID appointment, boolean yes) implements Command<Nothing> {}
