package clinic.baton.operate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clinic.baton.schema.Schema;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.OwnDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Nothing waits for the database for ever. Each limit is tried at a fraction of its length; each ends as "put off". */
@BatonTest
@Tag("slow")
@Timeout(60)
class TimeoutsTest {
    @Autowired
    DataSource database;

    @Value("${spring.datasource.url}")
    String url = "";

    @Test
    void the_applications_connections_have_every_limit() throws SQLException {
        Properties properties = database.unwrap(HikariDataSource.class).getDataSourceProperties();
        assertThat(properties.getProperty("connectTimeout")).isEqualTo("5");
        assertThat(properties.getProperty("socketTimeout")).isEqualTo("60");
        assertThat(database.unwrap(HikariDataSource.class).getConnectionTimeout())
                .isEqualTo(5_000);
        assertThat(shown("statement_timeout")).isEqualTo("30s");
        assertThat(shown("lock_timeout")).isEqualTo("10s");
        assertThat(shown("idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    @Test
    void a_statement_that_takes_too_long_is_ended() throws SQLException {
        try (Connection connection = with("-c statement_timeout=200");
                var sql = connection.createStatement()) {
            putOff(catchThrowable(() -> sql.execute("select pg_sleep(50)")), "57014");
        }
    }

    @Test
    void a_lock_that_is_not_had_in_time_is_given_up() throws SQLException {
        try (Connection holder = with("");
                Connection other = with("-c lock_timeout=200");
                var holds = holder.createStatement();
                var wants = other.createStatement()) {
            holds.execute("select pg_advisory_lock(4711)");
            putOff(catchThrowable(() -> wants.execute("select pg_advisory_lock(4711)")), "55P03");
        }
    }

    @Test
    void a_transaction_that_idles_is_ended() throws SQLException {
        try (Connection connection = with("-c idle_in_transaction_session_timeout=100")) {
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement();
                    Connection onlooker = OwnDatabase.superuser(url);
                    var look = onlooker.createStatement()) {
                sql.execute("select 1");
                int backend =
                        connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
                org.awaitility.Awaitility.await().until(() -> {
                    try (var rows = look.executeQuery("select from pg_stat_activity where pid = " + backend)) {
                        return !rows.next();
                    }
                });
                assertThat(Unavailable.isBehind(catchThrowable(() -> sql.execute("select 1"))))
                        .isTrue();
            }
        }
    }

    @Test
    void a_server_that_never_answers_is_given_up() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Properties properties = new Properties();
            properties.setProperty("socketTimeout", "1");
            properties.setProperty("connectTimeout", "1");
            Throwable thrown = catchThrowable(() -> DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/baton", properties));
            assertThat(Unavailable.isBehind(thrown)).isTrue();
        }
    }

    @Test
    void a_pool_without_a_free_connection_says_so() {
        try (HikariDataSource small = new HikariDataSource()) {
            small.setJdbcUrl(url);
            small.setUsername(Schema.APP_ROLE);
            small.setPassword(OwnDatabase.APP_PASSWORD);
            small.setMaximumPoolSize(1);
            small.setConnectionTimeout(300);
            Throwable thrown = catchThrowable(() -> {
                try (Connection first = small.getConnection()) {
                    assertThat(first.isValid(1)).isTrue();
                    small.getConnection().close();
                }
            });
            assertThat(Unavailable.isBehind(thrown)).isTrue();
        }
    }

    private static void putOff(Throwable thrown, String state) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
        assertThat(Unavailable.isBehind(thrown)).isTrue();
    }

    private Connection with(String options) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Schema.APP_ROLE);
        properties.setProperty("password", OwnDatabase.APP_PASSWORD);
        properties.setProperty("options", options);
        return DriverManager.getConnection(url.replaceFirst("&options=[^&]*", ""), properties);
    }

    private String shown(String setting) throws SQLException {
        try (Connection connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
