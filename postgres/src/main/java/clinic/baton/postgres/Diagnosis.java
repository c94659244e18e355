package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words why PostgreSQL didn't start, from what it wrote. */
final class Diagnosis {
    private static final int LAST_LINES = 8;

    /** Two segments of the log, which the server needs room for whenever it starts. */
    private static final long HARDLY_ANY_BYTES = 32L * 1024 * 1024;

    private record Symptom(Pattern pattern, String advice) {
        Symptom(String pattern, String advice) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), advice);
        }
    }

    private static final List<Symptom> SYMPTOMS = List.of(
            new Symptom(
                    "No space left on device|Disk quota exceeded",
                    "The disk is full. Nothing acknowledged is lost. Maybe free some space there, then start again."),
            new Symptom(
                    "checkpoint record|control file|pg_control|invalid page|checksum|invalid data directory"
                            + "|could not (read|open) file .*(pg_wal|global|pg_xact|base)"
                            + "|is missing|required .*directory|incompatible with server",
                    "The database files are damaged. Don't delete them. Maybe restore the last backup into a new"
                            + " directory: ./baton restore."),
            new Symptom(
                    "Permission denied|wrong ownership|invalid permissions",
                    "The files belong to another user. Maybe start Baton as that user, or chown -R the directory."),
            new Symptom(
                    "Address already in use|could not bind|could not create any TCP",
                    "The port is taken by another program. Maybe choose another."),
            new Symptom(
                    "error while loading shared libraries|not found \\(required by|cannot execute",
                    "The packaged programs don't run on this system. Maybe use a server of your own:"
                            + " --database-url."),
            new Symptom(
                    "could not create shared memory|Cannot allocate memory|out of memory",
                    "The machine is short of memory. Maybe end other programs, then start again."));

    private Diagnosis() {}

    /**
     * The same for files in this directory: when hardly any room is left there, that is the reason, although the log,
     * which leaves out errors of single steps, may not say so.
     */
    static PostgresException of(String what, String log, Path directory) throws IOException {
        boolean full = Files.getFileStore(directory).getUsableSpace() < HARDLY_ANY_BYTES;
        return of(what, full ? log + "\nNo space left on device" : log);
    }

    static PostgresException of(String what, String log) {
        String lines = log.lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> all.subList(Math.max(0, all.size() - LAST_LINES), all.size()).stream()
                                .map(line -> "  | " + line)
                                .collect(Collectors.joining("\n"))));
        String advice = SYMPTOMS.stream()
                .filter(symptom -> symptom.pattern().matcher(log).find())
                .map(Symptom::advice)
                .findFirst()
                .orElse("Maybe the lines below tell why.");
        return new PostgresException(what + ".\n" + advice + (lines.isEmpty() ? "" : "\n" + lines));
    }

    static PostgresException incomplete(Path home, Path missing) {
        return new PostgresException("The database in " + home + " is damaged: " + missing.getFileName()
                + " is missing. Don't delete the rest.\nMaybe restore the last backup into a new directory:"
                + " ./baton restore.");
    }

    static PostgresException otherVersion(Path home, String major) {
        return new PostgresException("The database in " + home + " was written by PostgreSQL " + major
                + ", and this Baton brings PostgreSQL " + Binaries.major()
                + ". The files are untouched.\nMaybe start the Baton that wrote them, or follow"
                + " docs/guide/operate.md, \"A later PostgreSQL\".");
    }

    static boolean isPortTaken(String log) {
        return log.contains("Address already in use");
    }

    static boolean isOldServerStillEnding(String log) {
        return log.contains("pre-existing shared memory block") || log.contains("postmaster.pid\" already exists");
    }
}
