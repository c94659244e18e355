package clinic.baton.interop;

import java.util.List;

/** An organization: the practice itself, a hospital, an insurer. */
public record IncomingOrganization(
        Origin origin,
        Keys keys,
        String name,
        CodedText type,
        List<ContactPoint> contacts,
        PostalAddress address,
        boolean active)
        implements IncomingRecord {

    public IncomingOrganization {
        contacts = List.copyOf(contacts);
    }
}
