package clinic.baton.delivery;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Says that somebody has dealt with what was written back. */
public record SettleReply(UUID reply) implements Command<Nothing> {}
