package clinic.baton.desk;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls and parked work. Each method is one query. */
public interface Calls {
    /** What waits or goes on, the longest first. */
    List<Parked> open(PracticeId practice);

    /** One of them, ended or not. */
    Optional<Parked> find(PracticeId practice, UUID id);

    /** The calls that began since a moment, ended ones included, newest first. */
    List<Parked> since(PracticeId practice, Instant from);
}
