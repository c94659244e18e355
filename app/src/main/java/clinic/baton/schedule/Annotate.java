package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Changes the note on an appointment.
 *
 * @param appointment which
 * @param version the version that was on the writer's screen
 * @param comment the note now; blank for none
 */
public record Annotate(UUID appointment, int version, String comment) implements Command<Nothing> {}
