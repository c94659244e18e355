package clinic.baton.launch;

import clinic.baton.postgres.backup.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code ./baton backup}: a copy now, and from then on by itself. */
public final class BackupCommand implements TerminalCommand {
    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String summary() {
        return "copy the database while it runs, encrypted: --to DIR --key FILE --keep DAYS";
    }

    @Override
    public int run(Workplace workplace, List<String> arguments) throws IOException, SQLException {
        if (workplace.isExternal()) {
            throw new CannotStart(
                    "A PostgreSQL of your own is backed up with its own tools, see docs/guide/operate.md.");
        }
        Path data = workplace.data();
        if (Files.notExists(data.resolve("postgres"))) {
            throw new CannotStart(
                    "There is no database in " + data + " to back up. Maybe it is elsewhere: --data DIR.");
        }
        BackupPlan plan = plan(data, Options.of(List.of("to", "key", "keep"), arguments));
        plan.requireKeyApart(data);
        boolean newKey = Files.notExists(plan.key());
        try (Connection owner = workplace.database().asOwner().getConnection()) {
            Base base = plan.backup(data).copyAll(owner, Instant.now());
            plan.backup(data).keep(plan.keep(), Instant.now());
            plan.remember(data);
            System.out.println("Backed up " + base.files() + " files to " + plan.to() + " and read them back (copy "
                    + base.name() + ").");
        }
        if (newKey) {
            System.out.println("The key is " + plan.key() + ". Keep a copy of it elsewhere: without it nothing can be"
                    + " restored.");
        }
        return 0;
    }

    private static BackupPlan plan(Path data, Options options) throws IOException {
        BackupPlan before = BackupPlan.of(data).orElse(BackupPlan.usual(data));
        String days = options.value("keep").orElse(Long.toString(before.keep().toDays()));
        if (!days.matches("[1-9]\\d{0,4}")) {
            throw new CannotStart("--keep " + days + " is no number of days.");
        }
        return new BackupPlan(
                options.value("to").map(BackupCommand::absolute).orElse(before.to()),
                options.value("key").map(BackupCommand::absolute).orElse(before.key()),
                Duration.ofDays(Long.parseLong(days)));
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
