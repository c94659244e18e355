package clinic.baton.rehearsal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * A simulated person comes to the window, rings, or shows something.
 *
 * @param moment what happens; its time is when the command runs
 */
public record Present(Moment moment) implements Command<Nothing> {}
