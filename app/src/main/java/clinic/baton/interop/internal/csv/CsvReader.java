package clinic.baton.interop.internal.csv;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.ColumnMapping.Table;
import clinic.baton.interop.ImportSource;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.Origin;
import clinic.baton.interop.Problem;
import clinic.baton.interop.Problem.Weight;
import clinic.baton.interop.ReadingOptions;
import clinic.baton.interop.internal.Charsets;
import clinic.baton.interop.internal.Findings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

/** Reads tables of patients or appointments, row by row. */
public final class CsvReader {

    private CsvReader() {}

    /** Reads a table; without a mapping, with the one its header suggests. */
    public static void read(
            ImportSource source,
            Charset charset,
            InputStream bytes,
            ReadingOptions options,
            Consumer<? super Incoming> sink)
            throws IOException {
        ColumnMapping mapping =
                options.columns() == null ? CsvColumns.preview(source, charset).proposal() : options.columns();
        List<String> missing = CsvColumns.missing(mapping);
        if (!missing.isEmpty()) {
            String remedy = "Say what the columns mean. " + String.join(" ", missing);
            sink.accept(new Problem(new Origin(source.name(), ""), "columns", "", remedy, Weight.BROKEN_OFF));
            return;
        }
        char delimiter = CsvColumns.delimiter(source, charset);
        try (BufferedReader letters = Charsets.reader(bytes, charset)) {
            rows(source.name(), new CsvRows(letters, delimiter), new RowMapper(mapping, options.zone(), sink), sink);
        }
    }

    private static void rows(String file, CsvRows rows, RowMapper mapper, Consumer<? super Incoming> sink)
            throws IOException {
        CsvRow first = rows.next();
        int width = first == null ? 0 : first.cells().size();
        CsvRow row = first != null && CsvColumns.isHeader(first) ? rows.next() : first;
        while (row != null) {
            Findings findings = new Findings(new Origin(file, "line " + row.line()), sink);
            if (!row.trouble().isEmpty()) {
                findings.refuse("row", "", row.trouble());
            } else if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
                findings.refuse(
                        "row",
                        row.cells().size() + " cells",
                        "The header has " + width + " columns. Put cells that hold the delimiter in quotation marks.");
            } else {
                mapper.map(row, findings);
            }
            row = rows.next();
        }
    }

    static boolean isBookings(ColumnMapping mapping) {
        return mapping.table() == Table.APPOINTMENTS;
    }
}
