package clinic.baton.interop.internal.csv;

import java.util.List;

/**
 * A row as read.
 *
 * @param line the line it begins on, from 1
 * @param cells its cells, clean
 * @param trouble why it couldn't be cut into cells; empty if it could
 */
record CsvRow(long line, List<String> cells, String trouble) {

    boolean isBlank() {
        return trouble.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
