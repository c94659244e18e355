package clinic.baton.interop;

import java.nio.charset.Charset;

/**
 * What a file turned out to be, told from its content and never from its name.
 *
 * @param kind the format
 * @param charset how its letters are written
 * @param remark what the user should know about it: why it can't be read, or that the charset was guessed; may be empty
 */
public record FileShape(Kind kind, Charset charset, String remark) {

    /** Formats that the content can show. */
    public enum Kind {
        FHIR_JSON,
        FHIR_NDJSON,
        HL7_V2,
        CSV,
        EMPTY,
        UNREADABLE
    }
}
