package clinic.baton.record;

import clinic.baton.kernel.Nothing;
import java.util.UUID;

/**
 * Takes back everything one command of the caller's did, as long as nothing was built on it.
 *
 * @param key the key the command was run with
 * @param subject what it changed
 */
public record Undo(UUID key, UUID subject) implements Command<Nothing> {}
