package clinic.baton.waitlist;

import clinic.baton.record.Command;
import java.util.UUID;

/** Puts somebody on the list. Answers the entry's id. */
public record JoinWaitlist(WaitEntry.Wish wish) implements Command<UUID> {}
