package clinic.baton.interop;

/**
 * A service that can be booked (FHIR HealthcareService).
 *
 * @param type its coded meaning
 * @param comment what the source says about it; may be empty
 */
public record IncomingVisitType(Origin origin, Keys keys, String name, CodedText type, String comment, boolean active)
        implements IncomingRecord {}
