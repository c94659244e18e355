package clinic.baton.operate.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.operate.StatusPart;
import clinic.baton.record.Reading;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Whether the database answers, how large it is, and how busy its connections are. */
@Component
class DatabasePart implements StatusPart {
    private final Reading reading;
    private final HikariDataSource source;

    DatabasePart(Reading reading, DataSource source) throws java.sql.SQLException {
        this.reading = reading;
        this.source = source.unwrap(HikariDataSource.class);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Database";
    }

    @Override
    public Status read(PracticeId practice) {
        try {
            long start = System.nanoTime();
            var row = reading.in(
                    practice,
                    sql -> sql.fetchSingle("select current_setting('server_version'),"
                            + " pg_size_pretty(pg_database_size(current_database()))"));
            long millis = (System.nanoTime() - start) / 1_000_000;
            HikariPoolMXBean pool = source.getHikariPoolMXBean(); // made with the first connection
            int waiting = pool.getThreadsAwaitingConnection();
            return new Status(
                    waiting > 0 ? Level.WATCH : Level.GOOD,
                    waiting > 0 ? "It answers, but requests wait for a connection." : "It answers.",
                    List.of(
                            new Fact("PostgreSQL", row.get(0, String.class)),
                            new Fact("Size", row.get(1, String.class)),
                            new Fact("Answered in", millis + " ms"),
                            new Fact(
                                    "Connections in use",
                                    pool.getActiveConnections() + " of " + source.getMaximumPoolSize()),
                            new Fact("Waiting for one", Integer.toString(waiting))));
        } catch (DataAccessException | TransactionException | org.jooq.exception.DataAccessException down) {
            return new Status(
                    Level.BAD, "It doesn't answer. See whether PostgreSQL runs and the disk has room.", List.of());
        }
    }
}
