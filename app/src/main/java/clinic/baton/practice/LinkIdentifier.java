package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Remembers how another system names a part of this practice. Linking the same again changes nothing; linking it to
 * something else takes the place of the former.
 *
 * @param part what it is
 * @param system whose name it is: a FHIR identifier system, an HL7 sending facility, a file's kind
 * @param value the name or number there
 * @param id which of ours
 */
public record LinkIdentifier(Part part, String system, String value, UUID id) implements Command<Nothing> {}
