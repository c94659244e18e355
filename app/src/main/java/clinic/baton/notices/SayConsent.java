package clinic.baton.notices;

import clinic.baton.delivery.Channel;
import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Writes down what a patient says about messages; "stop" acts at once, also on what waits in the outbox.
 *
 * @param patient who says it
 * @param channel text or e-mail
 * @param address the number or address
 * @param given agreed, or stop
 */
public record SayConsent(UUID patient, Channel channel, String address, boolean given) implements Command<Nothing> {}
