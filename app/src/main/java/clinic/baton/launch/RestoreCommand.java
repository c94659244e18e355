package clinic.baton.launch;

import clinic.baton.postgres.backup.BackupKey;
import clinic.baton.postgres.backup.Base;
import clinic.baton.postgres.backup.Restore;
import clinic.baton.postgres.backup.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** {@code ./baton restore}: a backup into a new directory, to any moment. */
public final class RestoreCommand implements TerminalCommand {
    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String summary() {
        return "a backup into a new directory: --into NEW [--at TIME] [--from DIR] [--key FILE]";
    }

    @Override
    public int run(Workplace workplace, List<String> arguments) throws IOException {
        Options options = Options.of(List.of("into", "at", "from", "key"), arguments);
        Path into = options.value("into")
                .map(Path::of)
                .orElseThrow(() -> new CannotStart("Where to? ./baton restore --into NEW_DIRECTORY"))
                .toAbsolutePath()
                .normalize();
        BackupPlan plan = BackupPlan.of(workplace.data()).orElse(BackupPlan.usual(workplace.data()));
        Path from = options.value("from").map(Path::of).orElse(plan.to());
        Path key = options.value("key").map(Path::of).orElse(plan.key());
        Optional<Instant> moment = options.value("at").map(text -> moment(text, ZoneId.systemDefault()));
        Base base = new Restore(new Vault(from, BackupKey.read(key))).into(into, moment);
        System.out.println("Restored from the copy " + base.name() + " "
                + moment.map(at -> "to " + at).orElse("and all that was logged since")
                + ".\nStart it: ./baton run --data "
                + into + "\nThen give it backups of its own: ./baton backup --data " + into
                + " --to ANOTHER_DIRECTORY");
        return 0;
    }

    /** With an offset as it says, without one in this machine's zone; a space may stand for the T. */
    static Instant moment(String text, ZoneId zone) {
        String time = text.strip().replace(' ', 'T');
        try {
            boolean offset = time.matches(".*T.*(Z|[+-]\\d\\d(:\\d\\d)?)");
            return offset
                    ? OffsetDateTime.parse(time).toInstant()
                    : LocalDateTime.parse(time).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new CannotStart(
                    "--at " + text + " is no moment. It looks like 2026-01-05T14:05, in this machine's zone " + zone
                            + ", or 2026-01-05T14:05:00+01:00.");
        }
    }
}
