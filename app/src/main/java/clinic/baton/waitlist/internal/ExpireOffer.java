package clinic.baton.waitlist.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Ends an offer that nobody answered, and passes the time on. */
record ExpireOffer(UUID offer) implements Command<Nothing> {}
