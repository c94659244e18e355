package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries {@link LiveSignal} between nodes over one connection of its own: LISTEN, and at most every 20 ms one NOTIFY with
 * the practices that changed here. Never inside a transaction of a command: NOTIFY there would serialise commits.
 */
@Component
class NodeNews implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(NodeNews.class);
    private static final int SEND_EVERY_MILLIS = 20;
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    private final LiveSignal signal;
    private final DataSource database;
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    NodeNews(LiveSignal signal, DataSource database) {
        this.signal = signal;
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("node-news").start(this::keepConnected);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepConnected() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                exchange(connection);
            } catch (SQLException e) {
                if (running) {
                    log.warn("No news between nodes for a moment: {}", e.getMessage());
                    pause(AGAIN_AFTER);
                }
            }
        }
    }

    private void exchange(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen baton");
        }
        var news = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification[] heard = news.getNotifications(SEND_EVERY_MILLIS);
            if (heard != null) {
                for (PGNotification notification : heard) {
                    hear(notification, news.getBackendPID());
                }
            }
            send(connection);
        }
    }

    private void hear(PGNotification notification, int self) {
        if (notification.getPID() == self) {
            return;
        }
        for (String practice : notification.getParameter().split(",")) {
            signal.heard(new PracticeId(Integer.parseInt(practice)));
        }
    }

    private void send(Connection connection) throws SQLException {
        Set<PracticeId> changed = signal.takeUnsent();
        if (changed.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("select pg_notify('baton', ?)")) {
            statement.setString(1, changed.stream().map(PracticeId::toString).collect(Collectors.joining(",")));
            statement.execute();
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
