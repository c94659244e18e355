package clinic.baton.papers;

import clinic.baton.record.Command;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Takes a paper in. The same file twice is one paper. Answers its id.
 *
 * @param source how it came
 * @param fileName what the file is called
 * @param content the file: PDF, PNG or JPEG, at most {@link #MOST_BYTES}
 */
public record ReceivePaper(Paper.Source source, String fileName, ByteBuffer content) implements Command<UUID> {
    /** The largest file that is taken in: 20 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Takes a file's bytes in. */
    public static ReceivePaper of(Paper.Source source, String fileName, byte[] file) {
        return new ReceivePaper(source, fileName, ByteBuffer.wrap(file.clone()));
    }

    /** The file's bytes. */
    public byte[] bytes() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
