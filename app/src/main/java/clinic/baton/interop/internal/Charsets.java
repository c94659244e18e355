package clinic.baton.interop.internal;

import clinic.baton.interop.ImportSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a file's letters are written: by its byte-order mark, else UTF-8 if all of it is, else Windows-1252. */
public final class Charsets {

    /** What Western office programs write where they don't write UTF-8. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Charsets() {}

    /** Reads the whole source once, at disk speed and in constant memory. */
    public static Charset of(ImportSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(4096);
            Charset marked = marked(head);
            if (marked != null) {
                return marked;
            }
            return isUtf8(head, in) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    /** A reader that has passed over a byte-order mark and never stops at a malformed byte. */
    public static BufferedReader reader(InputStream in, Charset charset) throws IOException {
        CharsetDecoder lenient = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, lenient), 32 * 1024);
        skipMark(reader);
        return reader;
    }

    private static void skipMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    private static @Nullable Charset marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return wide(head);
    }

    /** UTF-16 without a mark: every other byte of Western text is 0. */
    private static @Nullable Charset wide(byte[] head) {
        if (head.length < 4) {
            return null;
        }
        if (head[0] == 0 && head[1] != 0 && head[2] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return head[0] != 0 && head[1] == 0 && head[3] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] head, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= head.length || Byte.toUnsignedInt(head[i]) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] head, InputStream rest) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        CharBuffer letters = CharBuffer.allocate(64 * 1024);
        bytes.put(head);
        boolean more = true;
        while (more) {
            int count = rest.read(bytes.array(), bytes.position(), bytes.remaining());
            more = count >= 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            letters.clear();
            CoderResult result = strict.decode(bytes, letters, !more);
            if (result.isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }
}
