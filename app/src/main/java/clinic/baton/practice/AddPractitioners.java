package clinic.baton.practice;

import clinic.baton.record.Command;
import java.util.List;

/**
 * Adds practitioners: all of them or, when one is refused, none. A refusal names the field, followed by a dot and the place in
 * the list when there is more than one.
 *
 * @param practitioners one or more
 */
public record AddPractitioners(List<Practitioner.Details> practitioners) implements Command<Added> {
    /** One alone. */
    public AddPractitioners(Practitioner.Details one) {
        this(List.of(one));
    }
}
