package clinic.baton.delivery;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Sends a message that says only that it is a test. Answers its id.
 *
 * @param channel how
 * @param address where to
 */
public record SendTest(Channel channel, String address) implements Command<UUID> {}
