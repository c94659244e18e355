package clinic.baton.rehearsal.internal;

import java.time.Duration;
import java.util.Optional;

/** Who conducts a simulated day. */
interface Player {
    /** Begins the next thing to do, asked whenever the conductor is free; how long it takes, or nothing where nothing is to do. */
    Optional<Duration> next();
}
