package clinic.baton.messages;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * Sets how long each rung of a ladder lasts, for threads written from now on.
 *
 * @param priority of which threads
 * @param stepMinutes 1 to 1440
 */
public record SetLadder(Priority priority, int stepMinutes) implements Command<Nothing> {}
