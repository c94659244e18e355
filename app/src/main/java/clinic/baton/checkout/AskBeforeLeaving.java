package clinic.baton.checkout;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Puts something on the list of what is to be settled before a patient leaves. Answers its id.
 *
 * @param encounter the visit, not ended yet
 * @param ask what
 */
public record AskBeforeLeaving(UUID encounter, Ask ask) implements Command<UUID> {}
