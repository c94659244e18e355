package clinic.baton.notices;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Says that somebody was called who couldn't be sent a message. */
public record SettleCall(UUID call) implements Command<Nothing> {}
