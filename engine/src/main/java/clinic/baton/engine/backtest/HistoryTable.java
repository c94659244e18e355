package clinic.baton.engine.backtest;

import clinic.baton.engine.InvalidPlan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated file with a heading line, as text. Columns are found by name, in any order and case. */
final class HistoryTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> features = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** One line's cells, trimmed. */
    record Row(long line, List<String> cells) {}

    /**
     * Reads a file; bytes that aren't UTF-8 are replaced.
     *
     * @throws InvalidPlan if a required column is missing
     * @throws IOException if the file can't be read as comma-separated text
     */
    static HistoryTable read(Path file, List<String> required) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        HistoryTable table = new HistoryTable();
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord csv : parser) {
                table.add(new Row(
                        parser.getCurrentLineNumber(),
                        csv.stream().map(String::trim).toList()));
            }
        }
        for (String column : required) {
            if (!table.has(column)) {
                throw new InvalidPlan(
                        "columns",
                        String.join(",", table.columns.keySet()),
                        "a heading line with " + String.join(",", required));
            }
        }
        return table;
    }

    private void add(Row row) {
        if (!columns.isEmpty()) {
            rows.add(row);
            return;
        }
        for (int k = 0; k < row.cells().size(); k++) {
            String name = row.cells().get(k).replace(BYTE_ORDER_MARK, "").trim().toLowerCase(Locale.ROOT);
            columns.putIfAbsent(name, k);
            if (name.startsWith("x_")) {
                features.add(name);
            }
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    List<Row> rows() {
        return rows;
    }

    /** The optional columns, whose names begin with {@code x_}. */
    List<String> features() {
        return features;
    }

    /** The cell's text; empty where the column or the cell is missing. */
    String text(Row row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at);
    }
}
