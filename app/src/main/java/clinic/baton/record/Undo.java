package clinic.baton.record;

import clinic.baton.kernel.Nothing;
import java.util.UUID;

/**
 * Takes back something the caller did, as long as nothing was built on it.
 *
 * @param sequence the event's place in the record
 * @param subject what it happened to
 */
public record Undo(long sequence, UUID subject) implements Command<Nothing> {}
