package clinic.baton.interop;

import java.util.List;

/**
 * What a record is known by.
 *
 * @param names how other records of the same file point to it: a FHIR fullUrl, {@code Patient/12}, or a name the reader gave
 * @param identifiers its business identifiers, in file order
 */
public record Keys(List<String> names, List<Identifier> identifiers) {

    public Keys {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
    }
}
