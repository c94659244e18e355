package clinic.baton.replan;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Begins to rebook everybody whom an incident affects.
 *
 * @param incident what happened
 */
public record StartRebooking(UUID incident) implements Command<UUID> {}
