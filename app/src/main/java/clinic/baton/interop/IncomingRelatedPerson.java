package clinic.baton.interop;

import java.util.List;

/**
 * Somebody around a patient: next of kin, guardian, guarantor, emergency contact.
 *
 * @param patient whose person this is
 * @param role what the file says this person is here for
 * @param relationship how they are related, as the sender put it
 */
public record IncomingRelatedPerson(
        Origin origin,
        Keys keys,
        Reference patient,
        Role role,
        CodedText relationship,
        PersonName name,
        List<ContactPoint> contacts)
        implements IncomingRecord {

    /** Why the person is on file. */
    public enum Role {
        NEXT_OF_KIN,
        EMERGENCY_CONTACT,
        GUARDIAN,
        GUARANTOR,
        CARER,
        OTHER
    }

    public IncomingRelatedPerson {
        contacts = List.copyOf(contacts);
    }
}
