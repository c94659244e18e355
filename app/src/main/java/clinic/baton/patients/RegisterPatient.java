package clinic.baton.patients;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Takes a new patient in. Answers the patient's id.
 *
 * @param details who they are
 * @param contacts ways to reach them
 * @param needs what they need
 * @param identifiers how other systems name them; none may belong to another patient
 */
public record RegisterPatient(
        Details details, List<Contact> contacts, List<NeedDetail> needs, List<Identifier> identifiers)
        implements Command<UUID> {
    /** Keeps the lists from changing. */
    public RegisterPatient {
        contacts = List.copyOf(contacts);
        needs = List.copyOf(needs);
        identifiers = List.copyOf(identifiers);
    }
}
