package clinic.baton.interop;

import java.util.List;

/**
 * What a table looks like, for mapping its columns on screen.
 *
 * @param headers the header's cells; {@code Column 1} and so on where there is none
 * @param rows the first rows, cell by cell
 * @param proposal what the columns seem to mean
 * @param questions what only a person can decide, as sentences: dates that can be read two ways, needed columns not found
 */
public record CsvPreview(
        List<String> headers, List<List<String>> rows, ColumnMapping proposal, List<String> questions) {

    public CsvPreview {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
    }
}
