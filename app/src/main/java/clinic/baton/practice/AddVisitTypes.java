package clinic.baton.practice;

import clinic.baton.record.Command;
import java.util.List;

/**
 * Adds visit types: all of them or, when one is refused, none. A refusal names the field, followed by a dot and the place in
 * the list when there is more than one.
 *
 * @param visitTypes one or more
 */
public record AddVisitTypes(List<VisitType.Details> visitTypes) implements Command<Added> {
    /** One alone. */
    public AddVisitTypes(VisitType.Details one) {
        this(List.of(one));
    }
}
