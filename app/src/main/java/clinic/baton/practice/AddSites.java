package clinic.baton.practice;

import clinic.baton.record.Command;
import java.util.List;

/**
 * Adds sites: all of them or, when one is refused, none. A refusal names the field, followed by a dot and the place in
 * the list when there is more than one.
 *
 * @param sites one or more
 */
public record AddSites(List<Site.Details> sites) implements Command<Added> {
    /** One alone. */
    public AddSites(Site.Details one) {
        this(List.of(one));
    }
}
