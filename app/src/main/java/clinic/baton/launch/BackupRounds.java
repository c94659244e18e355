package clinic.baton.launch;

import clinic.baton.postgres.PostgresException;
import clinic.baton.postgres.backup.Backup;
import clinic.baton.postgres.backup.Base;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While Baton runs: the log into the vault every few seconds, a new copy every day, old ones deleted. */
final class BackupRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupRounds.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);
    static final Duration BETWEEN_COPIES = Duration.ofDays(1);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);
    private static final long LAST_ROUND_SECONDS = 3;

    private final Path data;
    private final DatabaseAddress database;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backup").factory());
    private Instant quietUntil = Instant.EPOCH;

    private BackupRounds(Path data, DatabaseAddress database) {
        this.data = data;
        this.database = database;
    }

    static BackupRounds start(Path data, DatabaseAddress database) {
        BackupRounds rounds = new BackupRounds(data, database);
        var running = rounds.executor.scheduleWithFixedDelay(
                rounds::round, BETWEEN_ROUNDS.toMillis(), BETWEEN_ROUNDS.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("Backups of {} are looked after: {}", data, running);
        return rounds;
    }

    private void round() {
        try {
            Optional<BackupPlan> plan = BackupPlan.of(data);
            if (plan.isPresent()) {
                Instant lastCopy = work(plan.get(), Instant.now());
                BackupStatus.fine(data, Instant.now(), lastCopy);
            }
        } catch (IOException | SQLException | PostgresException e) {
            trouble(e, Instant.now());
        }
    }

    private Instant work(BackupPlan plan, Instant now) throws IOException, SQLException {
        Backup backup = plan.backup(data);
        backup.followLog();
        List<Base> bases = backup.vault().bases();
        if (bases.isEmpty() || bases.getLast().finished().isBefore(now.minus(BETWEEN_COPIES))) {
            try (Connection owner = database.asOwner().getConnection()) {
                Base made = backup.copyAll(owner, now);
                backup.keep(plan.keep(), now);
                LOG.info("Backed up {} files to {}", made.files(), plan.to());
                return made.finished();
            }
        }
        return bases.getLast().finished();
    }

    /** Told at once on the status page, and now and then in the log. */
    private void trouble(Exception failure, Instant now) {
        if (executor.isShutdown()) {
            return;
        }
        BackupStatus.failed(data, String.valueOf(failure.getMessage()));
        if (now.isAfter(quietUntil)) {
            quietUntil = now.plus(AFTER_TROUBLE);
            LOG.error("The backup doesn't work; the log is kept beside the database until it does", failure);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A backup was cut off by the stop; the next start makes a new one");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
