package clinic.baton.notices;

import clinic.baton.delivery.Channel;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who agreed to be sent messages, by number and channel. The newest word about an address counts. */
public interface Consents {
    /** Whether messages may go to an address. */
    boolean given(Writing writing, Channel channel, String address);

    /** The newest word about an address. */
    Optional<Consent> of(PracticeId practice, Channel channel, String address);

    /** Everything said about a patient's addresses, newest first. */
    List<Consent> ofPatient(PracticeId practice, UUID patient, int limit);

    /** Writes down what was said. */
    void note(Writing writing, Consent consent, @Nullable UUID patient);
}
