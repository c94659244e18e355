package clinic.baton.flow;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Enters from paper what happened while Baton couldn't be reached. It stands on the record where it is entered, with the
 * time at which it happened, and is marked.
 *
 * @param visit the appointment of today, or the visit itself for who walked in
 * @param to what they came to; {@link Stage#ARRIVED} for that they came
 * @param room the room, for stages that take one
 * @param at when it happened: today, not ahead, and not before what is on record of the visit
 */
public record EnterLater(UUID visit, Stage to, @Nullable UUID room, Instant at) implements Command<Encounter> {}
