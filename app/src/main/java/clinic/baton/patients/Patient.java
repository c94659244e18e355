package clinic.baton.patients;

import java.util.List;
import java.util.UUID;

/**
 * A patient whole, as their page shows them.
 *
 * @param id the patient
 * @param details who they are
 * @param contacts ways to reach them, preferred first
 * @param needs what they need
 * @param related people around them
 * @param identifiers how other systems name them
 * @param version for optimistic changes
 */
public record Patient(
        UUID id,
        Details details,
        List<Contact> contacts,
        List<NeedDetail> needs,
        List<RelatedPerson> related,
        List<Identifier> identifiers,
        int version) {
    /** Keeps the lists from changing. */
    public Patient {
        contacts = List.copyOf(contacts);
        needs = List.copyOf(needs);
        related = List.copyOf(related);
        identifiers = List.copyOf(identifiers);
    }
}
