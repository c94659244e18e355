package clinic.baton.record;

import clinic.baton.kernel.Nothing;
import java.util.UUID;

/** Marks a deadline as acted upon. */
record SettleDeadline(UUID deadline) implements Command<Nothing> {}
