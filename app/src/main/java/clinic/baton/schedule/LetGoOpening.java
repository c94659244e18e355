package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Lets a held opening go; nothing happens when it isn't held any more.
 *
 * @param appointment what {@link HoldOpening} answered
 * @param onlyIfOver only when its time is over
 */
public record LetGoOpening(UUID appointment, boolean onlyIfOver) implements Command<Nothing> {}
