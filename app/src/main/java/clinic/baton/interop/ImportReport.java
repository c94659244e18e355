package clinic.baton.interop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an import went, or how far it is.
 *
 * @param run the import
 * @param upload the kept upload it read; null when it was read from elsewhere
 * @param files the files' names
 * @param done whether it has ended
 * @param readBytes how far it is, both readings together
 * @param totalBytes how far it goes
 * @param tally the numbers
 * @param lines the report, gravest first
 * @param startedAt practice time
 */
public record ImportReport(
        UUID run,
        @Nullable UUID upload,
        List<String> files,
        boolean done,
        long readBytes,
        long totalBytes,
        ImportTally tally,
        List<ImportLine> lines,
        Instant startedAt) {
    public ImportReport {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
    }
}
