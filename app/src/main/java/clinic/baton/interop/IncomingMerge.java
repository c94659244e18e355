package clinic.baton.interop;

import java.util.List;

/**
 * Another system says that two of its records are one person. Baton shows it to a person and never merges by itself.
 *
 * @param survivor the record that stays
 * @param retired identifiers of the record that is folded into it
 */
public record IncomingMerge(Origin origin, Keys keys, Reference survivor, List<Identifier> retired)
        implements IncomingRecord {

    public IncomingMerge {
        retired = List.copyOf(retired);
    }
}
