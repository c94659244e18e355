package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells in plain words when the files belong to someone else. */
final class Access {
    private Access() {}

    static void check(Path directory) throws IOException {
        if (!Files.isReadable(directory) || !Files.isWritable(directory) || !Files.isExecutable(directory)) {
            throw new PostgresException("The data directory " + directory + " belongs to "
                    + Files.getOwner(directory).getName() + " and can't be used by "
                    + System.getProperty("user.name")
                    + ".\nMaybe Baton was started there by another user: start it as that user, or give the directory"
                    + " away with chown -R.");
        }
    }
}
