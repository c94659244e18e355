package clinic.baton.rehearsal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/** The rehearsed day is over. */
public record EndRehearsal() implements Command<Nothing> {}
