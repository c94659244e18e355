package clinic.baton.waitlist;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Says that an offered time isn't wanted; it passes on. */
public record DeclineOffer(UUID offer) implements Command<Nothing> {}
