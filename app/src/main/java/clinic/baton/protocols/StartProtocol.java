package clinic.baton.protocols;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Starts a protocol. Where the same one was started in the last two minutes and still runs, the answer is that one: two people
 * who press at once stand in one emergency. Answers the run's id.
 *
 * @param code which
 * @param place where, in words; may be blank
 * @param room the room; null for none
 * @param drill whether it is only practised
 */
public record StartProtocol(
        String code, String place, @Nullable UUID room, boolean drill) implements Command<UUID> {}
