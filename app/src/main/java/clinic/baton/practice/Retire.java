package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Takes a part of the practice out of use. What names it stays as it is; nothing new can be planned with it.
 *
 * @param part what it is
 * @param id which
 * @param version the version that was shown
 */
public record Retire(Part part, UUID id, int version) implements Command<Nothing> {}
