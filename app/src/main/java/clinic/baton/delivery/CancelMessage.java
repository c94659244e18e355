package clinic.baton.delivery;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Takes a message back before it has left. */
public record CancelMessage(UUID message) implements Command<Nothing> {}
