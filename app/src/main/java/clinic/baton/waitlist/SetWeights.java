package clinic.baton.waitlist;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/** Sets what counts when a freed time is offered. */
public record SetWeights(Weights weights) implements Command<Nothing> {}
