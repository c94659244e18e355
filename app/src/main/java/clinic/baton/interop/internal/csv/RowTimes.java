package clinic.baton.interop.internal.csv;

import clinic.baton.interop.CsvField;
import clinic.baton.interop.internal.LocalTimes;
import clinic.baton.interop.internal.csv.RowMapper.Cells;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** From when to when a row's appointment lasts: date and time in one column or in two, with or without offset. */
final class RowTimes {

    private final Cells cells;
    private final ZoneId zone;
    private final TableDates dates;

    RowTimes(Cells cells, ZoneId zone) {
        this.cells = cells;
        this.zone = zone;
        this.dates = new TableDates(cells.mapping().dateOrder());
    }

    /** The start; null where refused. */
    @Nullable
    Instant start() {
        String text = cells.text(CsvField.START);
        if (text.isEmpty()) {
            cells.findings().refuse("start", "", "Say when the appointment starts.");
            return null;
        }
        return moment("start", text, cells.text(CsvField.DATE));
    }

    /** The end; null where not given, or refused because it isn't after the start. */
    @Nullable
    Instant end(Instant start) {
        String text = cells.text(CsvField.END);
        if (text.isEmpty()) {
            return null;
        }
        String day = start.atZone(zone).toLocalDate().toString();
        Instant end = moment("end", text, day);
        if (end != null && !end.isAfter(start)) {
            cells.findings().refuse("end", text, "The end must come after the start.");
            return null;
        }
        return end;
    }

    private @Nullable Instant moment(String field, String text, String day) {
        try {
            if (text.matches(".*\\d[T ]\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:?\\d{2})")) {
                return OffsetDateTime.parse(isoOffset(text)).toInstant();
            }
            int cut = cut(text);
            LocalDate date =
                    dates.date(cut < 0 ? needed(day) : text.substring(0, cut).strip(), false);
            LocalTime time = dates.time(text.substring(cut + 1).strip());
            return LocalTimes.instant(date.atTime(time), zone, field, cells.findings());
        } catch (DateTimeException wrong) {
            String remedy = wrong.getMessage();
            String shown = cut(text) < 0 && !day.isEmpty() ? day + " " + text : text;
            cells.findings().refuse(field, shown, remedy == null ? "" : remedy);
            return null;
        }
    }

    private static String isoOffset(String text) {
        String iso = text.replaceFirst("(\\d) (\\d)", "$1T$2");
        return iso.replaceFirst("\\s*([+-]\\d{2}):?(\\d{2})$", "$1:$2").replaceFirst("\\s+Z$", "Z");
    }

    private static String needed(String day) {
        if (day.isEmpty()) {
            throw new DateTimeException("Only a time of day is given. Say the date too, in this column or another.");
        }
        return day;
    }

    /** Where the date ends and the time begins; -1 where there is only a time. */
    private static int cut(String text) {
        int letter = text.indexOf('T');
        if (letter >= 8 && Character.isDigit(text.charAt(letter - 1))) {
            return letter;
        }
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String rest = text.substring(i + 1);
            boolean dated = text.substring(0, i).matches(".*(\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}),?");
            if (dated && rest.matches("\\d{1,2}\\D.*|\\d{3,4}|\\d{1,2}")) {
                return i;
            }
        }
        return -1;
    }
}
