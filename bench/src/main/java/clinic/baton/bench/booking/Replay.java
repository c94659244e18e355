package clinic.baton.bench.booking;

import clinic.baton.bench.booking.Recorder.ArrayOf;
import clinic.baton.bench.booking.Recorder.Bound;
import clinic.baton.bench.booking.Recorder.Sent;
import clinic.baton.kernel.IdSource;
import clinic.baton.kernel.TimeOrderedIds;
import clinic.baton.schedule.Book;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The baseline: one connection that sends the statements of a recorded booking again, in the same round trips, with another
 * booking's values in their places. No application stands around them.
 */
final class Replay implements AutoCloseable {
    private final Connection connection;
    private final List<Sent> recorded;
    private final Values original;
    private final IdSource ids = new TimeOrderedIds(InstantSource.system());

    Replay(Connection connection, List<Sent> recorded, Values original) throws SQLException {
        this.connection = connection;
        this.recorded = recorded;
        this.original = original;
        connection.setAutoCommit(false);
    }

    /** Books as the recorded booking did. */
    void book(BenchClinic clinic, Book book) throws SQLException {
        Values now = Values.of(clinic, book, ids.next(), UUID.randomUUID());
        for (Sent sent : recorded) {
            if (sent.statement() == null) {
                connection.commit();
                continue;
            }
            try (PreparedStatement statement = connection.prepareStatement(sent.statement())) {
                for (Bound value : sent.values()) {
                    bind(statement, value, now);
                }
                boolean rows = statement.execute();
                while (rows && statement.getResultSet().next()) {
                    statement.getResultSet().getObject(1);
                }
            }
        }
    }

    private void bind(PreparedStatement statement, Bound value, Values now) throws SQLException {
        Object[] arguments = value.arguments().toArray();
        arguments[1] = exchanged(arguments[1], now);
        try {
            value.setter().invoke(statement, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The recorded call can't be made again: " + value, e);
        }
    }

    private Object exchanged(Object was, Values now) throws SQLException {
        if (was instanceof ArrayOf(var type, var elements)) {
            Object[] others = new Object[elements.size()];
            for (int i = 0; i < others.length; i++) {
                Object element = elements.get(i);
                others[i] = element == null ? null : exchanged(element, now);
            }
            return connection.createArrayOf(type, others);
        }
        return now.instead(original, was);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
