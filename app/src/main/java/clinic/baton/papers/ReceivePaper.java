package clinic.baton.papers;

import java.util.Arrays;
import clinic.baton.record.Command;
import org.jspecify.annotations.Nullable;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes a paper in. The same file twice is one paper. Answers its id.
 *
 * @param source how it came
 * @param fileName what the file is called
 * @param content the file: PDF, PNG or JPEG, at most {@link #MOST_BYTES}
 */
public record ReceivePaper(Paper.Source source, String fileName, byte[] content) implements Command<UUID> {
    /** The largest file that is taken in: 20 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReceivePaper paper
                && source == paper.source
                && fileName.equals(paper.fileName)
                && Arrays.equals(content, paper.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, fileName, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "ReceivePaper[" + source + ", " + content.length + " bytes]";
    }
}
