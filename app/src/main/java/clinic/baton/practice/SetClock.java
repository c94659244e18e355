package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.Instant;

/**
 * Sets the clock of a demo or a rehearsal; a real practice runs on wall time and refuses.
 *
 * @param time the practice's time from now on
 * @param rate practice seconds in a wall second, 0 to 120
 */
public record SetClock(Instant time, double rate) implements Command<Nothing> {}
