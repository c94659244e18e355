package clinic.baton.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in the queue.
 *
 * @param id its id
 * @param to whom it goes to
 * @param subject an e-mail's subject
 * @param body its words, with {@code {0}} … for links
 * @param links the links while it is here; none once it has left
 * @param topic what it is
 * @param about what it is about
 * @param createdAt when it was put in, in the practice's time
 * @param when when it may leave
 * @param graceUntil until when it can be taken back, in wall time
 * @param progress how far it came
 */
public record Letter(
        UUID id,
        Outgoing.To to,
        String subject,
        String body,
        List<String> links,
        String topic,
        @Nullable UUID about,
        Instant createdAt,
        Outgoing.When when,
        Instant graceUntil,
        Progress progress) {
    /** Keeps the links from changing. */
    public Letter {
        links = List.copyOf(links);
    }

    /**
     * How far a message came.
     *
     * @param state where it stands
     * @param attempts how often it was tried
     * @param nextTry when it is tried next, in wall time
     * @param error why it wasn't taken last; null for nothing
     * @param providerId what the gateway calls it
     * @param endedAt when it came to rest, in the practice's time
     */
    public record Progress(
            DeliveryState state,
            int attempts,
            Instant nextTry,
            @Nullable String error,
            @Nullable String providerId,
            @Nullable Instant endedAt) {}

    /** Where it stands. */
    public DeliveryState state() {
        return progress.state();
    }

    /** The words as they leave, with the links in their places. */
    public String words() {
        String words = body;
        for (int i = 0; i < links.size(); i++) {
            words = words.replace("{" + i + "}", links.get(i));
        }
        return words;
    }

    /** The words for staff, who aren't let in by a patient's link. */
    public String shown() {
        return body.replaceAll("\\{\\d+}", "[link]");
    }
}
