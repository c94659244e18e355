package clinic.baton.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Wall time that a test sets and moves. It runs on by itself from where it was set. */
@Primary
@Component
public class SettableWall implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get());
    }

    /** Sets the time. */
    public void set(Instant now) {
        ahead.set(Duration.between(InstantSource.system().instant(), now));
    }

    /** Moves the time on. */
    public void pass(Duration length) {
        ahead.updateAndGet(a -> a.plus(length));
    }
}
