package clinic.baton.interop.internal.csv;

import clinic.baton.interop.CodedText;
import clinic.baton.interop.CsvField;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingAppointment;
import clinic.baton.interop.IncomingAppointment.Status;
import clinic.baton.interop.Keys;
import clinic.baton.interop.Reference;
import clinic.baton.interop.internal.csv.RowMapper.Cells;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The appointment that a row tells of, with its patient. */
final class AppointmentRow {

    private final Cells cells;
    private final ZoneId zone;
    private final Consumer<? super Incoming> sink;

    AppointmentRow(Cells cells, ZoneId zone, Consumer<? super Incoming> sink) {
        this.cells = cells;
        this.zone = zone;
        this.sink = sink;
    }

    void read() {
        Reference patient = new PatientRow(cells, sink).read();
        RowTimes times = new RowTimes(cells, zone);
        Instant start = times.start();
        Instant end = start == null ? null : end(times, start);
        Status status = status();
        if (start != null && status != null && !cells.findings().isRefused()) {
            sink.accept(booking(patient, status, start, end));
        }
    }

    private IncomingAppointment booking(Reference patient, Status status, Instant start, @Nullable Instant end) {
        return new IncomingAppointment(
                cells.findings().origin(),
                new Keys(List.of(cells.name("appointment")), List.of(identifier(patient, start))),
                status,
                words(CsvField.VISIT_TYPE),
                start,
                end,
                patient,
                practitioner(),
                room(),
                List.of(),
                List.of(),
                cells.text(CsvField.REASON),
                cells.text(CsvField.COMMENT));
    }

    /** Without a number of its own, a booking is known again by its patient, start and practitioner. */
    private Identifier identifier(Reference patient, Instant start) {
        String system = cells.mapping().identifierSystem();
        String number = cells.text(CsvField.APPOINTMENT_ID);
        if (!number.isEmpty()) {
            return new Identifier(system + " appointment", number);
        }
        return new Identifier(
                system + " appointment by time",
                start + "|" + patient.display() + "|" + cells.text(CsvField.PRACTITIONER));
    }

    private @Nullable Instant end(RowTimes times, Instant start) {
        String minutes = cells.text(CsvField.MINUTES);
        if (minutes.isEmpty()) {
            return times.end(start);
        }
        String digits = minutes.replaceAll("\\s*(min|mins|minutes|minuten|minutos|')\\.?$", "");
        if (digits.matches("[1-9]\\d{0,2}")) {
            return start.plus(Duration.ofMinutes(Long.parseLong(digits)));
        }
        cells.findings().refuse("minutes", minutes, "Whole minutes from 1 to 999 belong here.");
        return null;
    }

    private List<Reference> practitioner() {
        String number = cells.text(CsvField.PRACTITIONER_ID);
        String name = cells.text(CsvField.PRACTITIONER);
        if (number.isEmpty() && name.isEmpty()) {
            return List.of();
        }
        String system = cells.mapping().identifierSystem() + " practitioner";
        Identifier identifier = number.isEmpty() ? null : new Identifier(system, number);
        return List.of(new Reference(null, identifier, name.isEmpty() ? number : name));
    }

    private List<Reference> room() {
        String room = cells.text(CsvField.ROOM);
        return room.isEmpty() ? List.of() : List.of(new Reference(null, null, room));
    }

    private CodedText words(CsvField field) {
        String text = cells.text(field);
        return text.isEmpty() ? CodedText.NONE : new CodedText(List.of(), text);
    }

    private @Nullable Status status() {
        String text = cells.text(CsvField.STATUS);
        Status status = StatusWords.meaning(text);
        if (status == null) {
            cells.findings()
                    .refuse(
                            "status",
                            text,
                            "A word for the booking's state belongs here, such as booked or cancelled.");
        }
        return status;
    }
}
