package clinic.baton.delivery.internal;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Takes messages in hand that are due, so that no other sender does. Answers how many; which they are stands in their rows
 * and not in the answer, which is kept.
 *
 * @param claim the sender's name for this handful
 */
record ClaimMessages(UUID claim) implements Command<Integer> {}
