package clinic.baton.delivery;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Takes a message back before it has left, or gives up one that couldn't leave. */
public record CancelMessage(UUID message) implements Command<Nothing> {}
