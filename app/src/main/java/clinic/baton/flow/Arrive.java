package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The patient of an appointment is here. Early and late are recorded as they are.
 *
 * @param appointment which
 * @param reason what they said at the desk; null for nothing
 */
public record Arrive(UUID appointment, @Nullable String reason) implements Command<Encounter> {}
