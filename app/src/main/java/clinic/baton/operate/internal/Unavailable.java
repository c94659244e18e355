package clinic.baton.operate.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away or overloaded from a fault of ours: the first passes by itself. */
final class Unavailable {
    /**
     * Connection lost (08), out of resources (53), stopping (57P), cancelled by a time-out (57014), a lock not had in time (55P03),
     * idle for too long (25P03), and contention that outlasted its retries (40001, 40P01).
     */
    private static final List<String> STATES = List.of("08", "53", "57P", "57014", "55P03", "25P03", "40001", "40P01");

    private Unavailable() {}

    static boolean isBehind(Throwable thrown) {
        return cause(thrown) != null;
    }

    /** What happened, without anything that was in a statement. */
    static String words(Throwable thrown) {
        SQLException cause = cause(thrown);
        return cause == null ? "unknown" : cause.getClass().getSimpleName() + " " + cause.getSQLState();
    }

    private static @Nullable SQLException cause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return sql;
            }
            if (cause instanceof TransactionSystemException ended && ended.getCause() instanceof SQLException gone) {
                return gone; // not even rolled back: the connection is gone, and this hides why
            }
        }
        return null;
    }

    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || (state != null && STATES.stream().anyMatch(state::startsWith));
    }
}
