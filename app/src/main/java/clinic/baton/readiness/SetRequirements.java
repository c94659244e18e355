package clinic.baton.readiness;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Says what must be ready before visits of a kind.
 *
 * @param visitType the kind
 * @param version the version of the list that was changed; 0 for the first
 * @param requirements what, in the order in which it is shown; at most 30
 */
public record SetRequirements(UUID visitType, int version, List<Requirement> requirements) implements Command<Nothing> {
    /** Keeps the list from changing. */
    public SetRequirements {
        requirements = List.copyOf(requirements);
    }
}
