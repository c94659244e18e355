package clinic.baton.notices;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says where a patient lives, for the hours at which messages may come.
 *
 * @param patient who
 * @param zone the zone's name; blank for the clinic's
 */
public record SetZone(UUID patient, String zone) implements Command<Nothing> {}
