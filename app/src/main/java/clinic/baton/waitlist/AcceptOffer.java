package clinic.baton.waitlist;

import clinic.baton.record.Command;
import clinic.baton.schedule.Booked;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes an offered time.
 *
 * @param offer which
 * @param replaces the visit that it would replace, as the offer names it: it is locked with the offer
 */
public record AcceptOffer(UUID offer, @Nullable UUID replaces) implements Command<Booked> {}
