package clinic.baton.interop;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings files in and tells how it went. Bringing the same in again changes nothing. */
public interface Imports {
    /**
     * Reads files and takes in what they hold, on the calling thread.
     *
     * @param caller who brings them in, with the permission to import, to edit patients and to book
     * @param files what to read
     * @param columns what a table's columns mean; null to go by their headers
     * @return the report
     * @throws IOException if the bytes can't be had
     */
    ImportReport run(Caller caller, List<ImportSource> files, @Nullable ColumnMapping columns) throws IOException;

    /** Starts to take in a kept upload, in the background; answers the run. */
    UUID start(Caller caller, UUID upload);

    /** A run and its report. */
    Optional<ImportReport> report(PracticeId practice, UUID run);

    /** The latest runs, newest first, without their lines. */
    List<ImportReport> latest(PracticeId practice, int limit);
}
