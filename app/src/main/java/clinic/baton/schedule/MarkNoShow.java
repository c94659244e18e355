package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Notes that the patient didn't come.
 *
 * @param appointment which
 * @param version the version that was on the caller's screen
 */
public record MarkNoShow(UUID appointment, int version) implements Command<Nothing> {}
