package clinic.baton.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final int CHUNK = Seal.CHUNK_BYTES;
    private static final int HEAD = Seal.MAGIC.length + Seal.SALT_BYTES;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000})
    void what_was_sealed_is_read_back(int length) throws IOException {
        byte[] plain = bytes(length);
        byte[] sealed = sealed(plain);
        assertThat(opened(sealed, key())).isEqualTo(plain);
        assertThat(sealed(plain)).as("no two are alike").isNotEqualTo(sealed);
    }

    @Test
    void any_changed_byte_is_found() throws IOException {
        byte[] sealed = sealed(bytes(2 * CHUNK + 100));
        for (int at : new int[] {0, Seal.MAGIC.length, HEAD, HEAD + CHUNK + 20, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> opened(changed, key())).as("byte " + at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_cut_off_end_is_found_also_between_chunks() throws IOException {
        byte[] sealed = sealed(bytes(2 * CHUNK + 100));
        int twoChunks = HEAD + 2 * (CHUNK + Seal.TAG_BYTES);
        for (int length : new int[] {HEAD, HEAD + CHUNK + Seal.TAG_BYTES, twoChunks, sealed.length - 1}) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length), key()))
                    .as("cut to " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void swapped_chunks_are_found() throws IOException {
        byte[] sealed = sealed(bytes(3 * CHUNK));
        int size = CHUNK + Seal.TAG_BYTES;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEAD, swapped, HEAD + size, size);
        System.arraycopy(sealed, HEAD + size, swapped, HEAD, size);
        assertThatThrownBy(() -> opened(swapped, key())).isInstanceOf(IOException.class);
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        byte[] sealed = sealed(bytes(100));
        BackupKey other = BackupKey.readOrMake(directory.resolve("other.key"));
        assertThatThrownBy(() -> opened(sealed, other)).hasMessageContaining("another key");
    }

    private BackupKey key() throws IOException {
        return BackupKey.readOrMake(directory.resolve("backup.key"));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (SealedOutput out = new SealedOutput(sealed, key())) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    private static byte[] opened(byte[] sealed, BackupKey key) throws IOException {
        try (SealedInput in = new SealedInput(new ByteArrayInputStream(sealed), key)) {
            return in.readAllBytes();
        }
    }
}
