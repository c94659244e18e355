package clinic.baton.patients;

/**
 * How another system names a patient.
 *
 * @param system the naming system: a URI, or an HL7 v2 assigning authority
 * @param value the name in it
 */
public record Identifier(String system, String value) {}
