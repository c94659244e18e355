package clinic.baton.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.stereotype.Component;

/** Counts what a piece of work asks of the database on its own thread: statements, each a round trip. Commits not among them. */
@Component
public class QueryCount implements ExecuteListenerProvider {
    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    /** How many statements the work sent. */
    public int of(Supplier<?> work) {
        COUNT.get().set(0);
        work.get();
        return COUNT.get().get();
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
