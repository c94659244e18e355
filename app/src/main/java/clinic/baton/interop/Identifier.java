package clinic.baton.interop;

/**
 * A business identifier, such as a medical record number.
 *
 * @param system who gave it: a URI, an OID as {@code urn:oid:…}, or the sender's own name for the list; empty if unknown
 * @param value the number itself, never blank
 */
public record Identifier(String system, String value) {

    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An identifier of system '" + system + "' has no value");
        }
    }

    @Override
    public String toString() {
        return system.isEmpty() ? value : system + "|" + value;
    }
}
