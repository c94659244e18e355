package clinic.baton.postgres;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Addresses for the JDBC driver, which waits for ever when nobody tells it otherwise. The network's limit is longer
 * than the statement's, so that a slow statement is ended by the server, with a reason.
 */
final class JdbcUrl {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration STATEMENT = Duration.ofSeconds(30);
    private static final Duration NETWORK = Duration.ofSeconds(60);
    private static final Duration LOCK = Duration.ofSeconds(10);
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(60);

    private JdbcUrl() {}

    static String forWork(String host, int port, String database) {
        return base(host, port, database) + "&socketTimeout=" + NETWORK.toSeconds() + "&options="
                + encoded("-c statement_timeout=" + STATEMENT.toMillis() + " -c lock_timeout=" + LOCK.toMillis()
                        + " -c idle_in_transaction_session_timeout=" + IDLE_IN_TRANSACTION.toMillis());
    }

    static String forMaintenance(String host, int port, String database) {
        return base(host, port, database);
    }

    private static String base(String host, int port, String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + encoded(database)
                + "?sslmode=disable&gssEncMode=disable&tcpKeepAlive=true&connectTimeout=" + CONNECT.toSeconds()
                + "&loginTimeout=" + NETWORK.toSeconds() + "&cancelSignalTimeout=" + CONNECT.toSeconds();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
