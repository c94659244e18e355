package clinic.baton.delivery;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The durable queue of what leaves. A message put here inside a command leaves after the command's commit and the
 * message's grace, at least once, in order per person; where the practice sends nothing outside it is shown instead.
 */
public interface Outbox {
    /** Puts a message in and answers its id. */
    UUID put(Writing writing, Outgoing message);

    /**
     * Takes messages back, for an undo or because what they say no longer holds.
     *
     * @return those that were still here; the others have left
     */
    Set<UUID> withdraw(Writing writing, Collection<UUID> messages);

    /** Takes back what waits about a subject, of some topics. */
    Set<UUID> withdrawAbout(Writing writing, UUID about, Set<String> topics);

    /**
     * Takes back what waits for a number or address.
     *
     * @param address the number's digits, without the 1 of North America, or the e-mail address in lower case
     */
    Set<UUID> withdrawTo(Writing writing, Channel channel, String address);

    /** Whether a message of a topic was put in for a person at or after a moment and not taken back. */
    boolean told(Writing writing, UUID person, String topic, Instant since);

    /** The newest messages, at most so many. */
    List<Letter> newest(PracticeId practice, int limit);

    /** The messages in a state, newest first, at most so many. */
    List<Letter> in(PracticeId practice, DeliveryState state, int limit);

    /** The messages about a patient, newest first, at most so many. */
    List<Letter> ofPatient(PracticeId practice, UUID patient, int limit);

    /** One message. */
    Optional<Letter> find(PracticeId practice, UUID id);

    /** One message, inside a command. */
    Optional<Letter> find(Writing writing, UUID id);
}
