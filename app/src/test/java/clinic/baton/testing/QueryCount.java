package clinic.baton.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.stereotype.Component;

/** Counts what a piece of work asks of the database on its own thread: statements, each a round trip. Commits not among them. */
@Component
public class QueryCount implements ExecuteListenerProvider {
    private static final int REPETITIONS = 4;

    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    /** How many statements the work sent. */
    public int of(Supplier<?> work) {
        COUNT.get().set(0);
        work.get();
        return COUNT.get().get();
    }

    /** The least that repetitions of the work sent: what caches looked up anew once a second isn't counted. */
    public int least(Supplier<?> work) {
        return IntStream.range(0, REPETITIONS).map(i -> of(work)).min().orElseThrow();
    }

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            private static final long serialVersionUID = 1;

            @Override
            public void executeStart(ExecuteContext context) {
                COUNT.get().incrementAndGet();
            }
        };
    }
}
