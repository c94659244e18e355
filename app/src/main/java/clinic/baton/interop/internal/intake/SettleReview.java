package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Says who an incoming patient is. */
record SettleReview(UUID review, UUID patient) implements Command<Nothing> {}
