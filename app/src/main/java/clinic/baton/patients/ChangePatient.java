package clinic.baton.patients;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Writes a patient's details, contacts and needs anew. Answers the new version.
 *
 * @param patient whom
 * @param version the version the caller saw
 * @param details who they are
 * @param contacts all ways to reach them
 * @param needs all they need
 */
public record ChangePatient(UUID patient, int version, Details details, List<Contact> contacts, List<NeedDetail> needs)
        implements Command<Integer> {
    /** Keeps the lists from changing. */
    public ChangePatient {
        contacts = List.copyOf(contacts);
        needs = List.copyOf(needs);
    }
}
