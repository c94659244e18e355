package clinic.baton.postgres.backup;

import clinic.baton.postgres.PostgresException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The secret that backups are sealed with: 256 random bits, in a file away from the backups and from the data. */
public final class BackupKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    private BackupKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the key.
     *
     * @throws PostgresException when there is none, or the file holds something else
     */
    public static BackupKey read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new PostgresException("The backup key " + file + " isn't there, and nothing can be read without it."
                    + "\nMaybe it was kept elsewhere: --key FILE.");
        }
        try {
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length == BYTES) {
                return new BackupKey(secret);
            }
        } catch (IllegalArgumentException e) {
            throw notAKey(file);
        }
        throw notAKey(file);
    }

    /** Makes a key file that only its user may read; an existing file stays as it is. */
    public static BackupKey readOrMake(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(secret) + "\n");
        }
        return read(file);
    }

    /** The key of one file, which its salt sets apart from all others (HKDF, RFC 5869). */
    SecretKey derive(byte[] salt) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .addSalt(salt)
                                .thenExpand(
                                        "baton backup".getBytes(java.nio.charset.StandardCharsets.US_ASCII), BYTES));
    }

    private static PostgresException notAKey(Path file) {
        return new PostgresException(file + " isn't a backup key.");
    }
}
