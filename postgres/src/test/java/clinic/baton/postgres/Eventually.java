package clinic.baton.postgres;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does. */
final class Eventually {
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Eventually() {}

    static void holds(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("didn't hold within " + AT_MOST);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
