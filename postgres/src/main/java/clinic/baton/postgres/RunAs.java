package clinic.baton.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the server's programs are started, since PostgreSQL refuses to run as root: as the user we are, as an
 * unprivileged user, or in a user name space where we aren't root.
 *
 * @param prefix words before the command
 * @param uid    user that must own the cluster's files, or -1 when they are ours already
 * @param gid    its group, or -1
 */
record RunAs(List<String> prefix, int uid, int gid) {
    /** Users in order of preference: one made for Baton, else the one that every system has. */
    private static final List<String> UNPRIVILEGED = List.of("baton", "nobody");

    static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self) ? Directories.ownerOf(self) == 0 : "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a way for this data directory.
     *
     * @throws PostgresException when we are root and no way leads to the directory
     */
    static RunAs forDirectory(Path directory) throws IOException {
        if (!isRoot()) {
            return new RunAs(List.of(), -1, -1);
        }
        for (RunAs way : ways()) {
            if (Shell.succeeds(way.command("test", "-x", directory.toString()))) {
                return way;
            }
        }
        throw new PostgresException("PostgreSQL doesn't run as root, and no unprivileged user can reach " + directory
                + ".\nMaybe run Baton as another user, or choose a --data directory outside root's home.");
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Gives the files to the user that the server runs as, where that isn't so yet. */
    void own(Path directory) throws IOException {
        if (uid >= 0 && Directories.ownerOf(directory) != uid) {
            Directories.own(directory, uid, gid);
        }
    }

    private static List<RunAs> ways() throws IOException {
        List<RunAs> ways = new ArrayList<>();
        List<String[]> users = Files.readAllLines(Path.of("/etc/passwd")).stream()
                .map(line -> line.split(":"))
                .filter(fields -> fields.length > 3)
                .toList();
        for (String name : UNPRIVILEGED) {
            users.stream().filter(user -> user[0].equals(name)).forEach(user -> {
                ways.add(as(user[2], user[3]));
                ways.add(mappedTo(user[2], user[3]));
            });
        }
        return ways;
    }

    private static RunAs as(String uid, String gid) {
        return new RunAs(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--inh-caps=-all"),
                Integer.parseInt(uid),
                Integer.parseInt(gid));
    }

    private static RunAs mappedTo(String uid, String gid) {
        return new RunAs(List.of("unshare", "--user", "--map-user=" + uid, "--map-group=" + gid), 0, 0);
    }
}
