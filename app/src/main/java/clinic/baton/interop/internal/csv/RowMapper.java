package clinic.baton.interop.internal.csv;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.CsvField;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.Reference;
import clinic.baton.interop.internal.Findings;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Turns rows into patients and appointments. */
final class RowMapper {

    private final ColumnMapping mapping;
    private final ZoneId zone;
    private final Consumer<? super Incoming> sink;

    RowMapper(ColumnMapping mapping, ZoneId zone, Consumer<? super Incoming> sink) {
        this.mapping = mapping;
        this.zone = zone;
        this.sink = sink;
    }

    void map(CsvRow row, Findings findings) {
        Cells cells = new Cells(row, mapping, findings);
        if (mapping.table() == ColumnMapping.Table.APPOINTMENTS) {
            new AppointmentRow(cells, zone, sink).read();
        } else {
            new PatientRow(cells, sink).read();
        }
    }

    /** A row's cells by meaning. */
    record Cells(CsvRow row, ColumnMapping mapping, Findings findings) {

        /** The cell's text, or empty where there is no such column. */
        String text(CsvField field) {
            int column = mapping.columnOf(field).orElse(Integer.MAX_VALUE);
            return column < row.cells().size() ? row.cells().get(column) : "";
        }

        String name(String part) {
            return Reference.WITHIN_FILE + "line " + row.line() + "/" + part;
        }
    }
}
