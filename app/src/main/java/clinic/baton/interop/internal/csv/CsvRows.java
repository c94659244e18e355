package clinic.baton.interop.internal.csv;

import clinic.baton.interop.internal.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into rows. Quoted cells may hold delimiters and line breaks; a quotation mark that never closes costs its
 * own line only, not the rest of the file.
 */
final class CsvRows {

    private static final int MOST_LINES = 60;
    private static final int MOST_CHARS = 200_000;

    private final BufferedReader letters;
    private final char delimiter;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long line;

    CsvRows(BufferedReader letters, char delimiter) {
        this.letters = letters;
        this.delimiter = delimiter;
    }

    /** The next row that isn't blank, or null at the end. */
    @Nullable
    CsvRow next() throws IOException {
        String text = nextLine();
        while (text != null) {
            CsvRow row = row(text);
            if (!row.isBlank() && !isExcelHint(row)) {
                return row;
            }
            text = nextLine();
        }
        return null;
    }

    private static boolean isExcelHint(CsvRow row) {
        return row.line() == 1
                && row.trouble().isEmpty()
                && row.cells().getFirst().startsWith("sep=");
    }

    private @Nullable String nextLine() throws IOException {
        String text = ahead.isEmpty() ? letters.readLine() : ahead.poll();
        if (text != null) {
            line++;
        }
        return text;
    }

    private CsvRow row(String first) throws IOException {
        long start = line;
        if (first.length() > MOST_CHARS) {
            return new CsvRow(start, List.of(), "The row is longer than " + MOST_CHARS + " characters. Shorten it.");
        }
        List<String> lines = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first);
        List<String> cells = cells(text);
        while (cells == null) {
            String more = lines.size() < MOST_LINES && text.length() <= MOST_CHARS ? nextLine() : null;
            if (more == null) {
                return unclosed(start, lines);
            }
            lines.add(more);
            cells = cells(text.append('\n').append(more));
        }
        return new CsvRow(start, cells, "");
    }

    /** Gives back the lines that the open quotation mark swallowed. */
    private CsvRow unclosed(long start, List<String> lines) {
        for (String swallowed : lines.subList(1, lines.size()).reversed()) {
            ahead.addFirst(swallowed);
        }
        line = start;
        return new CsvRow(start, List.of(), "A quotation mark opens here and never closes. Close it, or double it.");
    }

    /** The cells, or null where the text ends within quotation marks. */
    private @Nullable List<String> cells(CharSequence text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean astray = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : delimiter;
            if (quoted && letter == '"' && next == '"') {
                cell.append('"');
                i++;
            } else if (quoted && letter == '"') {
                quoted = !ends(next);
                astray |= quoted && cell.indexOf("\n") >= 0;
            } else if (letter == '"' && cell.toString().isBlank()) {
                quoted = true;
            } else if (letter == delimiter && !quoted) {
                cells.add(Texts.clean(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(Texts.clean(cell.toString()));
        return quoted || astray ? null : cells;
    }

    /** A mark closes only where the cell ends; before anything else it is one that should have been doubled. */
    private boolean ends(char next) {
        return next == delimiter || next == '\n' || next == ' ';
    }
}
