package clinic.baton.web.live;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.LiveSignal;
import clinic.baton.record.RecordReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All open streams of this node, by practice. Each practice with an open stream has one follower that reads its record. */
@Component
class LiveStreams implements SmartLifecycle {
    private final Map<PracticeId, Follower> followers = new ConcurrentHashMap<>();
    private final Map<String, LiveView> views;
    private final RecordReader record;
    private final Clocks clocks;
    private volatile boolean running;

    LiveStreams(List<LiveView> views, RecordReader record, Clocks clocks, LiveSignal signal) {
        this.views = views.stream().collect(Collectors.toUnmodifiableMap(LiveView::name, Function.identity()));
        this.record = record;
        this.clocks = clocks;
        signal.listen(this::wake);
    }

    /** Opens a stream of those views that the caller may see; who opens it drains and closes it. */
    Subscriber open(Caller caller, List<ViewKey> wanted, long after) {
        PracticeId practice = caller.practice();
        Subscriber subscriber = new Subscriber(
                wanted.stream().filter(key -> visible(key, caller)).toList(), after);
        followers.compute(practice, (id, follower) -> {
            Follower kept = follower == null ? new Follower(id, views, record, clocks) : follower;
            kept.add(subscriber);
            return kept;
        });
        return subscriber;
    }

    /** Closes a stream; the last one of a practice lets its follower go. */
    void close(PracticeId practice, Subscriber subscriber) {
        followers.computeIfPresent(practice, (id, follower) -> follower.remove(subscriber) ? null : follower);
    }

    /** Renders a view of a practice anew for all who show it. */
    void again(PracticeId practice, String view) {
        Follower follower = followers.get(practice);
        if (follower != null) {
            follower.again(view);
        }
    }

    private boolean visible(ViewKey key, Caller caller) {
        LiveView view = views.get(key.name());
        return view != null && caller.may(view.needs());
    }

    private void wake(PracticeId practice) {
        Follower follower = followers.get(practice);
        if (follower != null) {
            follower.wake();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        followers.values().forEach(Follower::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 512;
    }
}
