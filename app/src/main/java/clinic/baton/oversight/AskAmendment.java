package clinic.baton.oversight;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Writes down that somebody wants a patient's record corrected. Answers the request's id.
 *
 * @param patient whose record
 * @param askedBy who asks: the patient, or somebody for them
 * @param what what is to be corrected, and how
 */
public record AskAmendment(UUID patient, String askedBy, String what) implements Command<UUID> {}
