package clinic.baton.postgres.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;

/** Encrypts what is written; only a closed one can be read again. */
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final Seal seal;
    private final byte[] chunk = new byte[Seal.CHUNK_BYTES];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, BackupKey key) throws IOException {
        byte[] salt = new byte[Seal.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        this.out = out;
        try {
            this.seal = new Seal(key, salt);
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM isn't available", e);
        }
        out.write(Seal.MAGIC);
        out.write(salt);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == chunk.length) {
                flushChunk(false);
            }
            int now = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, now);
            filled += now;
            from += now;
            left -= now;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        try {
            out.write(seal.next(Cipher.ENCRYPT_MODE, chunk, filled, last));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("A chunk could not be encrypted", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                flushChunk(true);
            }
        }
    }
}
