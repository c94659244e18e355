package clinic.baton.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The database files and the superuser's password, which come to be together or not at all.
 *
 * @param home     holds both; PostgreSQL's own directory is inside it
 * @param password the superuser's
 */
record Cluster(Path home, String password) {
    static final String SUPERUSER = "baton";
    private static final String HOME = "postgres";
    private static final String DATA = "cluster";
    private static final String PASSWORD = "superuser.password";
    private static final String UNFINISHED = "postgres-init-";

    Path data() {
        return home.resolve(DATA);
    }

    /** Opens the cluster in this directory, making it first where there is none. */
    static Cluster in(Path directory, Binaries binaries, RunAs runAs, boolean durable) throws IOException {
        for (Path leftover : Directories.startingWith(directory, UNFINISHED)) {
            Directories.deleteAbandoned(leftover);
        }
        Path home = directory.resolve(HOME);
        if (Files.notExists(home)) {
            create(directory, home, binaries, runAs, durable);
        }
        return open(home, binaries);
    }

    private static Cluster open(Path home, Binaries binaries) throws IOException {
        Path data = home.resolve(DATA);
        Path version = data.resolve("PG_VERSION");
        Path password = home.resolve(PASSWORD);
        Access.check(home);
        if (Files.notExists(version) || Files.notExists(password)) {
            throw Diagnosis.incomplete(home, Files.notExists(version) ? version : password);
        }
        String major = Files.readString(version).strip();
        if (!major.equals(Integer.toString(Binaries.major()))) {
            throw Diagnosis.otherVersion(home, major);
        }
        Orphan.takeOver(data, binaries);
        return new Cluster(home, Files.readString(password).strip());
    }

    private static void create(Path directory, Path home, Binaries binaries, RunAs runAs, boolean durable)
            throws IOException {
        Path fresh = Files.createDirectory(directory.resolve(UNFINISHED + UUID.randomUUID()));
        Directories.permit(fresh, "rwx------");
        Path password = fresh.resolve(PASSWORD);
        Files.writeString(password, Passwords.generate() + "\n");
        Directories.permit(password, "rw-------");
        runAs.own(fresh);
        new InitDb(binaries, runAs, durable).run(fresh.resolve(DATA), password, SUPERUSER);
        try (FileChannel channel = FileChannel.open(password, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Directories.sync(fresh);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        Directories.sync(directory);
    }
}
