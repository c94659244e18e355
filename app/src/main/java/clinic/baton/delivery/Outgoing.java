package clinic.baton.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param to whom
 * @param subject an e-mail's subject; a text message has none and ignores it
 * @param body the words; {@code {0}}, {@code {1}} … stand for the links
 * @param links whole addresses that let their holder in: shown to nobody once the message has left
 * @param topic what it is, for instance {@code reminder}
 * @param about what it is about: an appointment, an offer; null for nothing of ours
 * @param when from when until when it is of use
 * @param grace how long it waits in the outbox, in wall time, where it can be taken back
 */
public record Outgoing(
        To to,
        String subject,
        String body,
        List<String> links,
        String topic,
        @Nullable UUID about,
        When when,
        Duration grace) {
    /** How long a message to a patient can be taken back. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    /** Keeps the links from changing. */
    public Outgoing {
        links = List.copyOf(links);
    }

    /**
     * Whom a message goes to.
     *
     * @param person the patient, person around them or member of staff: their messages leave in order
     * @param patient the patient it concerns; null for none
     * @param channel how
     * @param address number or e-mail address
     * @param language BCP 47 tag of its words
     */
    public record To(UUID person, @Nullable UUID patient, Channel channel, String address, String language) {}

    /**
     * When a message may leave, in the practice's time.
     *
     * @param notBefore the first moment
     * @param uselessAfter the last moment at which it is of use; null for any
     */
    public record When(Instant notBefore, @Nullable Instant uselessAfter) {}
}
