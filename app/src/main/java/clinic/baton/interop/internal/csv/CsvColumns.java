package clinic.baton.interop.internal.csv;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.ColumnMapping.Table;
import clinic.baton.interop.CsvField;
import clinic.baton.interop.CsvPreview;
import clinic.baton.interop.ImportSource;
import clinic.baton.interop.internal.Charsets;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Proposes what the columns of a table mean, from its header and its first rows. */
public final class CsvColumns {

    /** The list that numbers of a table belong to where nothing else is said. */
    static final String TABLE_SYSTEM = "table";

    private static final int SHOWN_ROWS = 8;
    private static final int SEEN_ROWS = 2_000;

    private CsvColumns() {}

    /** The header, the first rows, the proposed meaning of the columns and what only a person can decide. */
    public static CsvPreview preview(ImportSource source, Charset charset) throws IOException {
        List<CsvRow> rows = firstRows(source, charset);
        if (rows.isEmpty()) {
            ColumnMapping none = new ColumnMapping(Table.PATIENTS, Map.of(), null, TABLE_SYSTEM);
            return new CsvPreview(List.of(), List.of(), none, List.of("The table has no rows."));
        }
        boolean headed = isHeader(rows.getFirst());
        List<String> headers = headed ? rows.getFirst().cells() : numbered(rows.getFirst());
        List<CsvRow> data = headed ? rows.subList(1, rows.size()) : rows;
        Map<Integer, CsvField> columns = headed ? meanings(headers) : Map.of();
        DateOrders orders = new DateOrders(columns, data);
        ColumnMapping proposal = new ColumnMapping(table(columns), columns, orders.certain(), TABLE_SYSTEM);
        List<String> questions = new ArrayList<>(missing(proposal));
        questions.addAll(orders.questions());
        List<List<String>> shown =
                data.stream().limit(SHOWN_ROWS).map(CsvRow::cells).toList();
        return new CsvPreview(headers, shown, proposal, questions);
    }

    static char delimiter(ImportSource source, Charset charset) throws IOException {
        try (BufferedReader letters = Charsets.reader(source.open(), charset)) {
            List<String> lines = new ArrayList<>();
            String line = letters.readLine();
            while (line != null && lines.size() < 30) {
                lines.add(line);
                line = letters.readLine();
            }
            return Delimiters.of(lines.stream().filter(one -> !one.isBlank()).toList());
        }
    }

    private static List<CsvRow> firstRows(ImportSource source, Charset charset) throws IOException {
        char delimiter = delimiter(source, charset);
        try (BufferedReader letters = Charsets.reader(source.open(), charset)) {
            CsvRows rows = new CsvRows(letters, delimiter);
            List<CsvRow> found = new ArrayList<>();
            CsvRow row = rows.next();
            while (row != null && found.size() < SEEN_ROWS) {
                if (row.trouble().isEmpty()) {
                    found.add(row);
                }
                row = rows.next();
            }
            return found;
        }
    }

    /** A header has words that mean something, or no cell with a digit. */
    static boolean isHeader(CsvRow row) {
        long known = row.cells().stream()
                .filter(cell -> HeaderWords.meaning(cell) != null)
                .count();
        boolean plain = row.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        return known >= 2 || (plain && row.cells().size() > 1);
    }

    private static List<String> numbered(CsvRow row) {
        return IntStream.rangeClosed(1, row.cells().size())
                .mapToObj(index -> "Column " + index)
                .toList();
    }

    private static Map<Integer, CsvField> meanings(List<String> headers) {
        Map<Integer, CsvField> columns = new HashMap<>();
        Set<CsvField> taken = EnumSet.noneOf(CsvField.class);
        for (int index = 0; index < headers.size(); index++) {
            CsvField field = HeaderWords.meaning(headers.get(index));
            if (field != null && taken.add(field)) {
                columns.put(index, field);
            }
        }
        splitNames(headers, columns, taken);
        return columns;
    }

    /** Beside a first name, Name, Nom and Nombre-with-Apellidos mean less than the full name. */
    private static void splitNames(List<String> headers, Map<Integer, CsvField> columns, Set<CsvField> taken) {
        for (int index = 0; index < headers.size(); index++) {
            String header = HeaderWords.plain(headers.get(index));
            boolean bare = header.equals("name") || header.equals("nom");
            if (bare && taken.contains(CsvField.GIVEN_NAME) && !taken.contains(CsvField.FAMILY_NAME)) {
                columns.put(index, CsvField.FAMILY_NAME);
            } else if (header.equals("nombre")) {
                boolean half = taken.contains(CsvField.FAMILY_NAME);
                columns.put(index, half ? CsvField.GIVEN_NAME : CsvField.FULL_NAME);
            } else if (header.equals("nom")) {
                columns.putIfAbsent(index, CsvField.FULL_NAME);
            }
        }
    }

    private static Table table(Map<Integer, CsvField> columns) {
        boolean timed = columns.containsValue(CsvField.START) || columns.containsValue(CsvField.DATE);
        return timed ? Table.APPOINTMENTS : Table.PATIENTS;
    }

    /** What a table of this kind can't do without, as sentences. */
    public static List<String> missing(ColumnMapping mapping) {
        Set<CsvField> there = Set.copyOf(mapping.columns().values());
        List<String> missing = new ArrayList<>();
        boolean named = there.contains(CsvField.FAMILY_NAME) || there.contains(CsvField.FULL_NAME);
        if (mapping.table() == Table.PATIENTS && !named) {
            missing.add("Which column holds the patient's name?");
        }
        if (mapping.table() == Table.APPOINTMENTS && !named && !there.contains(CsvField.PATIENT_ID)) {
            missing.add("Which column says whose appointment it is: a name or a patient number?");
        }
        if (mapping.table() == Table.APPOINTMENTS && !there.contains(CsvField.START)) {
            missing.add("Which column holds the time at which an appointment starts?");
        }
        return missing;
    }
}
