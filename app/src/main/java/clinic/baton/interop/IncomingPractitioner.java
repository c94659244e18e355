package clinic.baton.interop;

import java.util.List;

/**
 * Somebody who gives care.
 *
 * @param credentials qualifications in words, such as MD; may be empty
 * @param active false where the source marks them as no longer working there
 */
public record IncomingPractitioner(
        Origin origin, Keys keys, PersonName name, String credentials, List<ContactPoint> contacts, boolean active)
        implements IncomingRecord {

    public IncomingPractitioner {
        contacts = List.copyOf(contacts);
    }
}
