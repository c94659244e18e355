package clinic.baton.practice;

import clinic.baton.record.Command;
import java.util.List;

/**
 * Adds devices: all of them or, when one is refused, none. A refusal names the field, followed by a dot and the place in
 * the list when there is more than one.
 *
 * @param equipment one or more
 */
public record AddEquipment(List<Equipment.Details> equipment) implements Command<Added> {
    /** One alone. */
    public AddEquipment(Equipment.Details one) {
        this(List.of(one));
    }
}
