package clinic.baton.reminders;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets when patients are reminded, for visits booked or moved from now on.
 *
 * @param visitType of which kind of visit; null for every kind without a rule of its own
 * @param steps ISO 8601 lengths before the visit, at most five; none reminds nobody. Null takes a kind's own rule away
 */
public record SetReminders(
        @Nullable UUID visitType, @Nullable List<String> steps) implements Command<Nothing> {}
