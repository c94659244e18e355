package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is here without an appointment.
 *
 * @param patient who
 * @param visitType what for; null while nobody has decided: then the Desk asks
 * @param practitioner whom they shall see; null for nobody in particular
 * @param site where
 * @param reason what they said
 */
public record WalkIn(
        UUID patient,
        @Nullable UUID visitType,
        @Nullable UUID practitioner,
        UUID site,
        @Nullable String reason) implements Command<Encounter> {}
