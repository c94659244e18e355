package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Says that a practice's record has grown. It never says how: whoever hears it reads on from a cursor of their own, and
 * reads each second anyway, so a lost signal costs a second and nothing else.
 */
@Component
public class LiveSignal {
    private final List<Consumer<PracticeId>> listeners = new CopyOnWriteArrayList<>();
    private final Set<PracticeId> unsent = ConcurrentHashMap.newKeySet();

    /** Calls the listener, from any thread, after each change on any node. It must return at once. */
    public void listen(Consumer<PracticeId> listener) {
        listeners.add(listener);
    }

    /** Called after a commit on this node. */
    void changed(PracticeId practice) {
        unsent.add(practice);
        heard(practice);
    }

    /** Called when any node says so. */
    void heard(PracticeId practice) {
        listeners.forEach(listener -> listener.accept(practice));
    }

    /** The practices that changed here since the last call: what the notifier tells the other nodes. */
    Set<PracticeId> takeUnsent() {
        Set<PracticeId> taken = Set.copyOf(unsent);
        unsent.removeAll(taken);
        return taken;
    }
}
