package clinic.baton.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.postgres.EmbeddedPostgres;
import clinic.baton.postgres.EmbeddedPostgres.Settings;
import clinic.baton.postgres.PostgresException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BackupTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String SUM = "select count(*) || ' ' || coalesce(sum(number), 0) from visit";

    @TempDir
    Path parent;

    @Test
    void a_restore_to_a_moment_holds_what_was_there_then_and_one_to_the_end_holds_all() throws Exception {
        String then;
        Instant moment;
        String atTheEnd;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(data()))) {
            fill(server);
            copyUnderLoad(server);
            execute(server, "insert into visit select generate_series(10001, 11000)");
            then = answer(server, SUM);
            moment = Instant.parse(
                    answer(server, "select to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
            execute(server, "delete from visit where number % 2 = 0");
            execute(server, "create table later as select 1 as number");
            atTheEnd = answer(server, SUM);
            backup().followLog();
        }
        backup().followLog();
        assertThat(then).isNotEqualTo(atTheEnd);

        new Restore(vault()).into(parent.resolve("to a moment"), Optional.of(moment));
        try (EmbeddedPostgres restored = EmbeddedPostgres.start(Settings.in(parent.resolve("to a moment")))) {
            assertThat(answer(restored, SUM)).isEqualTo(then);
            assertThat(answer(restored, "select to_regclass('later') is null")).isEqualTo("t");
            execute(restored, "insert into visit values (1)");
        }
        new Restore(vault()).into(parent.resolve("to the end"), Optional.empty());
        try (EmbeddedPostgres restored = EmbeddedPostgres.start(Settings.in(parent.resolve("to the end")))) {
            assertThat(answer(restored, SUM)).isEqualTo(atTheEnd);
        }
    }

    @Test
    void moments_that_no_backup_reaches_and_directories_in_use_are_refused_in_words() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(data()))) {
            fill(server);
            copyUnderLoad(server);
        }
        Restore restore = new Restore(vault());
        assertThatThrownBy(() -> restore.into(parent.resolve("new"), Optional.of(Instant.EPOCH)))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("as old as 1970");
        assertThatThrownBy(
                        () -> restore.into(parent.resolve("new"), Optional.of(Instant.parse("2999-01-01T00:00:00Z"))))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("doesn't reach 2999");
        assertThat(parent.resolve("new/postgres")).doesNotExist();
        assertThatThrownBy(() -> restore.into(data(), Optional.empty())).hasMessageContaining("already");
    }

    @Test
    void nothing_readable_is_in_the_vault_and_a_damaged_copy_is_found() throws Exception {
        Base base;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(data()))) {
            fill(server);
            execute(server, "create table patient as select 'Rossi-Bianchi' as name");
            base = copyUnderLoad(server);
        }
        Path sealed = parent.resolve("vault/base/" + base.name() + ".sealed");
        byte[] bytes = Files.readAllBytes(sealed);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Rossi");
        backup().verify(base);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        assertThatThrownBy(() -> backup().verify(base)).hasMessageContaining("damaged");
    }

    @Test
    void old_copies_go_with_the_log_that_only_they_needed_and_two_stay() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(data()));
                Connection connection = server.superuserConnection("postgres")) {
            for (int day = 0; day < 4; day++) {
                backup().copyAll(connection, NOON.plus(Duration.ofDays(day)));
            }
        }
        Base third = vault().bases().get(2);
        backup().keep(Duration.ZERO, Instant.now().plusSeconds(1));
        assertThat(vault().bases()).hasSize(2).first().isEqualTo(third);
        assertThat(vault().logs()).noneMatch(log -> Segments.isBefore(log, third.firstWal()));
        backup().verify(third);
        new Restore(vault()).into(parent.resolve("new"), Optional.empty());
    }

    private Base copyUnderLoad(EmbeddedPostgres server) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread load = Thread.ofVirtual().start(() -> {
            for (int i = 20_000; !done.get(); i++) {
                execute(server, "insert into visit values (" + i + ")");
            }
        });
        try (Connection connection = server.superuserConnection("clinic")) {
            return backup().copyAll(connection, NOON);
        } finally {
            done.set(true);
            load.join();
        }
    }

    private static void fill(EmbeddedPostgres server) {
        server.createDatabase("clinic");
        execute(server, "create table visit as select generate_series(1, 10000) as number");
    }

    private Path data() {
        return parent.resolve("data");
    }

    private Vault vault() throws java.io.IOException {
        return new Vault(parent.resolve("vault"), BackupKey.readOrMake(parent.resolve("keys/backup.key")));
    }

    private Backup backup() throws java.io.IOException {
        return new Backup(data(), vault());
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.superuserConnection("clinic");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String answer(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.superuserConnection("clinic");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
