package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what somebody who walked in is here for.
 *
 * @param encounter which visit
 * @param visitType what for
 * @param practitioner whom they shall see; null for nobody in particular
 */
public record PlanVisit(
        UUID encounter, UUID visitType, @Nullable UUID practitioner) implements Command<Encounter> {}
