package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Takes a retired part of the practice into use again.
 *
 * @param part what it is
 * @param id which
 * @param version the version that was shown
 */
public record Restore(Part part, UUID id, int version) implements Command<Nothing> {}
