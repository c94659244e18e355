package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Identifier;
import java.util.UUID;

/**
 * What a record of another system is here.
 *
 * @param kind patient, related or appointment
 * @param subject which of ours
 * @param digest of what it said when it was last taken in
 */
record Link(String kind, Identifier identifier, UUID subject, String digest) {
    static final String PATIENT = "patient";
    static final String RELATED = "related";
    static final String APPOINTMENT = "appointment";
}
