package clinic.baton.interop;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param zone the practice's zone, for times that carry none
 * @param columns what the columns of a CSV file mean; null to use the proposal made from its header
 * @param progress told how far reading has come
 */
public record ReadingOptions(ZoneId zone, @Nullable ColumnMapping columns, Progress progress) {

    /** Told now and then while a file is read, on the reading thread. */
    @FunctionalInterface
    public interface Progress {
        void at(long bytesRead);
    }

    /** Reading in a zone, with proposed columns and nobody watching. */
    public static ReadingOptions in(ZoneId zone) {
        return new ReadingOptions(zone, null, bytes -> {});
    }

    /** The same with the columns' meaning given. */
    public ReadingOptions with(ColumnMapping mapping) {
        return new ReadingOptions(zone, mapping, progress);
    }
}
