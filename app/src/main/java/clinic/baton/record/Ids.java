package clinic.baton.record;

import clinic.baton.kernel.IdSource;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeOrderedIds;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Each practice's source of ids. A rehearsal brings its own, drawn from its seed. */
@Component
public class Ids {
    private final Map<PracticeId, IdSource> own = new ConcurrentHashMap<>();
    private final Clocks clocks;

    Ids(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The practice's source. */
    public IdSource of(PracticeId practice) {
        IdSource source = own.get(practice);
        return source != null ? source : new TimeOrderedIds(clocks.of(practice).source());
    }

    /** Gives a practice a source of its own, for instance a seeded one. */
    public void use(PracticeId practice, IdSource source) {
        own.put(practice, source);
    }

    /** Gives a practice the usual source again. */
    public void forget(PracticeId practice) {
        own.remove(practice);
    }
}
