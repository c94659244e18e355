package clinic.baton.waitlist;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/** Takes somebody off the list; an offer that is out to them is taken back. */
public record LeaveWaitlist(UUID entry) implements Command<Nothing> {}
