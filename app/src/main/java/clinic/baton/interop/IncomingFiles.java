package clinic.baton.interop;

import clinic.baton.interop.internal.CountingStream;
import clinic.baton.interop.internal.Shapes;
import clinic.baton.interop.internal.csv.CsvColumns;
import clinic.baton.interop.internal.csv.CsvReader;
import clinic.baton.interop.internal.fhir.FhirReader;
import clinic.baton.interop.internal.hl7v2.Hl7Reader;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * The readers' face: tells what a file is and turns it into {@link Incoming} records, one at a time and in file order.
 * Memory stays flat however long the file is, and one bad entry, row or message never stops the ones after it.
 */
public final class IncomingFiles {

    private IncomingFiles() {}

    /**
     * Tells the format of a file from its content.
     *
     * @throws IOException if the bytes can't be had
     */
    public static FileShape inspect(ImportSource source) throws IOException {
        return Shapes.of(source);
    }

    /**
     * Shows the first rows of a table and proposes what its columns mean.
     *
     * @throws IOException if the bytes can't be had
     */
    public static CsvPreview preview(ImportSource source, ZoneId zone) throws IOException {
        return CsvColumns.preview(source, Shapes.of(source).charset());
    }

    /** What a mapping of columns still lacks, as questions; empty when it will do. */
    public static List<String> questions(ColumnMapping mapping) {
        return CsvColumns.missing(mapping);
    }

    /**
     * Reads a file to its end and hands each thing found to the sink, on the calling thread.
     *
     * @throws IOException if the bytes can't be had; unreadable content is a {@link Problem}, never an exception
     */
    public static void read(ImportSource source, ReadingOptions options, Consumer<? super Incoming> sink)
            throws IOException {
        FileShape shape = Shapes.of(source);
        try (InputStream bytes = new CountingStream(source.open(), options.progress())) {
            switch (shape.kind()) {
                case FHIR_JSON ->
                    new FhirReader(source.name(), options.zone(), sink).readDocument(bytes, shape.charset());
                case FHIR_NDJSON ->
                    new FhirReader(source.name(), options.zone(), sink).readLines(bytes, shape.charset());
                case HL7_V2 -> new Hl7Reader(source.name(), options.zone(), sink).read(bytes, shape.charset());
                case CSV -> CsvReader.read(source, shape.charset(), bytes, options, sink);
                case EMPTY -> sink.accept(new Skipped(new Origin(source.name(), ""), "file", "The file is empty."));
                case UNREADABLE -> sink.accept(unreadable(source, shape));
            }
        }
    }

    private static Problem unreadable(ImportSource source, FileShape shape) {
        return new Problem(
                new Origin(source.name(), ""), "file", source.name(), shape.remark(), Problem.Weight.BROKEN_OFF);
    }
}
