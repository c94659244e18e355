package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ImportLine;
import clinic.baton.interop.ImportTally;
import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what a run has gathered since it last did.
 *
 * @param firstLine the number of the first of these lines
 * @param ended whether the run is over
 */
record KeepImport(
        UUID run,
        long readBytes,
        ImportTally tally,
        int firstLine,
        List<ImportLine> lines,
        List<Link> links,
        List<UnknownName> unknown,
        boolean ended)
        implements Command<Nothing> {}
