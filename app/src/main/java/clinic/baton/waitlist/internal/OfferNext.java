package clinic.baton.waitlist.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Offers a freed time to whoever ranks first and wasn't asked yet. */
record OfferNext(UUID freed) implements Command<Nothing> {}
