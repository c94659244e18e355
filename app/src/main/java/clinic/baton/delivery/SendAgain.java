package clinic.baton.delivery;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends a message that couldn't be sent once more.
 *
 * @param message which
 * @param address where to, if the address was wrong; null for the same
 */
public record SendAgain(UUID message, @Nullable String address) implements Command<Nothing> {}
