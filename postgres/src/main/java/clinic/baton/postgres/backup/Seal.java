package clinic.baton.postgres.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM over a stream in chunks. The nonce is the chunk's number and whether it is the last, so that chunks
 * changed, swapped, left out or cut off at the end are found (the STREAM construction; Hoang, Reyhanitabar, Rogaway,
 * Vizár, "Online authenticated-encryption", 2015). Each file has a key of its own, so numbers may start from 0.
 */
final class Seal {
    static final byte[] MAGIC = {'B', 'A', 'T', 'O', 'N', '1', '\r', '\n'};
    static final int SALT_BYTES = 32;
    static final int CHUNK_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final SecretKey key;
    private final Cipher cipher;
    private long number;

    Seal(BackupKey master, byte[] salt) throws GeneralSecurityException {
        this.key = master.derive(salt);
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    }

    /** Seals or opens the next chunk. */
    byte[] next(int mode, byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(number++)
                .put((byte) (last ? 1 : 0))
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return cipher.doFinal(chunk, 0, length);
    }
}
