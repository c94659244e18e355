package clinic.baton.postgres.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/** Decrypts what {@link SealedOutput} wrote. Reading fails when a byte was changed, moved or cut off. */
final class SealedInput extends InputStream {
    private final PushbackInputStream in;
    private final Seal seal;
    private byte[] chunk = new byte[0];
    private int position;
    private boolean last;

    SealedInput(InputStream in, BackupKey key) throws IOException {
        this.in = new PushbackInputStream(new BufferedInputStream(in));
        if (!Arrays.equals(this.in.readNBytes(Seal.MAGIC.length), Seal.MAGIC)) {
            throw new IOException("This isn't a file of a Baton backup");
        }
        try {
            this.seal = new Seal(key, this.in.readNBytes(Seal.SALT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IOException("AES-GCM isn't available", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (position == chunk.length) {
            if (last) {
                return -1;
            }
            nextChunk();
        }
        int now = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, bytes, offset, now);
        position += now;
        return now;
    }

    private void nextChunk() throws IOException {
        byte[] sealed = in.readNBytes(Seal.CHUNK_BYTES + Seal.TAG_BYTES);
        int following = in.read();
        last = following < 0;
        if (!last) {
            in.unread(following);
        }
        try {
            chunk = seal.next(Cipher.DECRYPT_MODE, sealed, sealed.length, last);
            position = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("The backup is damaged or cut off, or sealed with another key", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
