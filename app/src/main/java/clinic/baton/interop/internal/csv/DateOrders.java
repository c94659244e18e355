package clinic.baton.interop.internal.csv;

import clinic.baton.interop.ColumnMapping.DateOrder;
import clinic.baton.interop.CsvField;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out from the values whether 03/04 is 3 April or 4 March in a table, and says so where nobody can know. */
final class DateOrders {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}\\b.*");

    private int dayFirst;
    private int monthFirst;
    private String undecided = "";

    DateOrders(Map<Integer, CsvField> columns, List<CsvRow> rows) {
        for (CsvRow row : rows) {
            columns.forEach((index, field) ->
                    look(field, index < row.cells().size() ? row.cells().get(index) : ""));
        }
    }

    private void look(CsvField field, String cell) {
        boolean dated = field == CsvField.BIRTH_DATE || field == CsvField.DATE || field == CsvField.START;
        Matcher numbers = NUMBERS.matcher(cell);
        if (!dated || !numbers.matches()) {
            return;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        if (first > 12 && second <= 12) {
            dayFirst++;
        } else if (second > 12 && first <= 12) {
            monthFirst++;
        } else if (first != second && undecided.isEmpty()) {
            undecided = cell;
        }
    }

    /** The order that the values prove; null where they prove none, or both. */
    @Nullable
    DateOrder certain() {
        if (dayFirst > 0 && monthFirst == 0) {
            return DateOrder.DAY_MONTH_YEAR;
        }
        return monthFirst > 0 && dayFirst == 0 ? DateOrder.MONTH_DAY_YEAR : null;
    }

    List<String> questions() {
        if (dayFirst > 0 && monthFirst > 0) {
            return List.of("Some dates put the day first and some the month. Which order do the doubtful ones follow?");
        }
        boolean open = certain() == null && !undecided.isEmpty();
        return open ? List.of("In " + undecided + ", which number is the day and which the month?") : List.of();
    }
}
