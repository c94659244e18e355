package clinic.baton.engine.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clinic's past appointments in the order of time, with the lines that couldn't be used. */
record AppointmentHistory(List<PastAppointment> appointments, List<String> problems) {

    static AppointmentHistory read(Path file) throws IOException {
        HistoryTable table = HistoryTable.read(file, List.of("booked", "appointment", "showed"));
        FeatureTypes types = FeatureTypes.of(table);
        List<PastAppointment> appointments = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (HistoryTable.Row row : table.rows()) {
            try {
                appointments.add(new PastAppointment(
                        row.line(),
                        table.text(row, "patient"),
                        CellParser.dateTime("booked", table.text(row, "booked")),
                        CellParser.dateTime("appointment", table.text(row, "appointment")),
                        CellParser.yesOrNo("showed", table.text(row, "showed")),
                        types.categories(table, row),
                        types.numbers(table, row)));
            } catch (IllegalArgumentException e) {
                problems.add("line " + row.line() + ": " + e.getMessage());
            }
        }
        appointments.sort(Comparator.comparing(PastAppointment::appointment).thenComparingLong(PastAppointment::line));
        return new AppointmentHistory(List.copyOf(appointments), problems);
    }
}
