package clinic.baton.web.live;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One browser's stream. What can't be taken in time is dropped and the browser told to take the whole page anew, so a slow
 * reader costs nobody else anything.
 */
final class Subscriber {
    private static final int WAITING = 256;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> messages = new ArrayBlockingQueue<>(WAITING);
    private final List<ViewKey> views;
    private final long after;
    private volatile boolean overflowed;
    private volatile boolean doubted;

    Subscriber(List<ViewKey> views, long after) {
        this.views = views;
        this.after = after;
    }

    List<ViewKey> views() {
        return views;
    }

    long after() {
        return after;
    }

    void offer(byte[] message) {
        if (!messages.offer(message)) {
            overflowed = true;
        }
    }

    /** The next message, or null when none came in time; an empty one says that the stream ends. */
    byte @Nullable [] next(long millis) throws InterruptedException {
        if (overflowed) {
            messages.clear();
            overflowed = false;
            return Messages.refresh();
        }
        return messages.poll(millis, TimeUnit.MILLISECONDS);
    }

    /** The next message if one waits already. */
    byte @Nullable [] poll() {
        return overflowed ? null : messages.poll();
    }

    /** Somebody's access changed: the stream's own must be looked at again before the next message goes out. */
    void doubt() {
        doubted = true;
    }

    boolean takeDoubt() {
        boolean was = doubted;
        doubted = false;
        return was;
    }

    void end() {
        messages.clear();
        offer(END);
    }
}
