package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Looks held openings up. */
public interface HeldOpenings {
    /** The held opening of an appointment, if it is held still. */
    Optional<Held> find(PracticeId practice, UUID appointment);

    /**
     * A held opening.
     *
     * @param appointment the pending appointment
     * @param expiresAt when it is let go by itself, in wall time
     * @param secondsLeft until then, at least 0
     */
    record Held(Appointment appointment, Instant expiresAt, long secondsLeft) {}
}
