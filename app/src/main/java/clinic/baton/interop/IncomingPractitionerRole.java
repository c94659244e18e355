package clinic.baton.interop;

import java.util.List;

/**
 * What a practitioner does where.
 *
 * @param practitioner who
 * @param organization for whom; empty where not given
 * @param role such as doctor or nurse
 * @param specialty such as general practice
 * @param locations where
 * @param visitTypes the services offered
 */
public record IncomingPractitionerRole(
        Origin origin,
        Keys keys,
        Reference practitioner,
        Reference organization,
        CodedText role,
        CodedText specialty,
        List<Reference> locations,
        List<Reference> visitTypes,
        boolean active)
        implements IncomingRecord {

    public IncomingPractitionerRole {
        locations = List.copyOf(locations);
        visitTypes = List.copyOf(visitTypes);
    }
}
