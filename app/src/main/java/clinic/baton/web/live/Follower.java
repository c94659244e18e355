package clinic.baton.web.live;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Clocks;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one practice's record as it grows and hands each view's changes, rendered once, to all its subscribers. Woken by
 * the signal, and each second anyway.
 */
final class Follower {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final int AT_ONCE = 500;
    private static final Duration TIME_VIEWS_EVERY = Duration.ofSeconds(5);

    private final PracticeId practice;
    private final Map<String, LiveView> views;
    private final RecordReader record;
    private final Clocks clocks;
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final List<Subscriber> arriving = new CopyOnWriteArrayList<>();
    private final Map<ViewKey, byte[]> lastTimed = new HashMap<>();
    private final Set<String> again = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private long cursor;
    private long timedAtNanos = System.nanoTime();

    Follower(PracticeId practice, Map<String, LiveView> views, RecordReader record, Clocks clocks) {
        this.practice = practice;
        this.views = views;
        this.record = record;
        this.clocks = clocks;
        Thread.ofVirtual().name("live-" + practice).start(this::follow);
    }

    void add(Subscriber subscriber) {
        arriving.add(subscriber);
        wake();
    }

    /** Takes a subscriber away and says whether it was the last. */
    boolean remove(Subscriber subscriber) {
        arriving.remove(subscriber);
        subscribers.remove(subscriber);
        if (subscribers.isEmpty() && arriving.isEmpty()) {
            stop();
            return true;
        }
        return false;
    }

    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** A view's content changed without the record growing: a forecast was made anew. */
    void again(String view) {
        again.add(view);
        wake();
    }

    void stop() {
        running = false;
        subscribers.forEach(Subscriber::end);
        arriving.forEach(Subscriber::end);
        wake();
    }

    private void follow() {
        cursor = record.head(practice);
        while (running) {
            try {
                turn();
                if (bell.tryAcquire(1, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.error("The live stream of practice {} stumbled; its screens take their pages anew", practice, e);
                subscribers.forEach(s -> s.offer(Messages.refresh()));
                pause();
            }
        }
    }

    private void turn() {
        advance();
        welcome();
        if (System.nanoTime() - timedAtNanos > TIME_VIEWS_EVERY.toNanos()) {
            timedAtNanos = System.nanoTime();
            anew(key -> view(key).changesWithTime());
        }
        Set<String> asked = Set.copyOf(again);
        if (!asked.isEmpty()) {
            again.removeAll(asked);
            anew(key -> asked.contains(key.name()));
        }
    }

    private void advance() {
        List<Entry> entries = record.after(practice, cursor, AT_ONCE);
        while (!entries.isEmpty()) {
            cursor = entries.getLast().sequence();
            if (entries.stream().anyMatch(e -> e.type().startsWith("access."))) {
                subscribers.forEach(Subscriber::doubt);
            }
            deliver(subscribers, entries, cursor);
            entries = record.after(practice, cursor, AT_ONCE);
        }
    }

    /** New streams get what they missed first, then everything as it comes. */
    private void welcome() {
        List<Subscriber> now = List.copyOf(arriving);
        arriving.removeAll(now);
        now.stream().collect(Collectors.groupingBy(Subscriber::after)).forEach(this::catchUp);
        subscribers.addAll(now);
    }

    private void catchUp(long after, List<Subscriber> late) {
        if (after >= cursor) {
            late.forEach(
                    s -> s.offer(Messages.progress(cursor, clocks.of(practice).now())));
            return;
        }
        List<Entry> missed = cursor - after > AT_ONCE ? List.of() : record.after(practice, after, AT_ONCE);
        if (missed.isEmpty()) {
            late.forEach(s -> s.offer(Messages.refresh()));
        } else {
            deliver(late, missed, cursor);
        }
    }

    private void deliver(List<Subscriber> to, List<Entry> entries, long sequence) {
        Set<ViewKey> shown = to.stream().flatMap(s -> s.views().stream()).collect(Collectors.toSet());
        Map<ViewKey, byte[]> rendered = new HashMap<>();
        for (ViewKey key : shown) {
            List<Fragment> fragments = view(key).changed(key, entries);
            if (!fragments.isEmpty()) {
                rendered.put(key, Messages.fragments(sequence, fragments));
            }
        }
        byte[] progress = Messages.progress(sequence, clocks.of(practice).now());
        for (Subscriber subscriber : to) {
            boolean drawn = false;
            for (ViewKey key : subscriber.views()) {
                byte[] message = rendered.get(key);
                if (message != null) {
                    subscriber.offer(message);
                    drawn = true;
                }
            }
            if (!drawn) {
                subscriber.offer(progress);
            }
        }
    }

    /** Renders views as they are now and sends what differs from the last time. */
    private void anew(Predicate<ViewKey> which) {
        Set<ViewKey> shown =
                subscribers.stream().flatMap(s -> s.views().stream()).collect(Collectors.toSet());
        lastTimed.keySet().retainAll(shown);
        for (ViewKey key : shown) {
            if (!which.test(key)) {
                continue;
            }
            List<Fragment> fragments = view(key).changed(key, List.of());
            byte[] message = Messages.fragments(cursor, fragments);
            byte[] before = lastTimed.put(key, message);
            if (!fragments.isEmpty() && (before == null || !Arrays.equals(before, message))) {
                subscribers.stream().filter(s -> s.views().contains(key)).forEach(s -> s.offer(message));
            }
        }
    }

    private LiveView view(ViewKey key) {
        return java.util.Objects.requireNonNull(views.get(key.name()), "filtered when the stream was opened");
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
