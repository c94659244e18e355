package clinic.baton.reminders;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets what holds when patients are late or don't come.
 *
 * @param practitioner of which provider; null for all without a policy of their own
 * @param policy what holds; null takes a provider's own away
 */
public record SetPolicy(
        @Nullable UUID practitioner, @Nullable Policy policy) implements Command<Nothing> {}
