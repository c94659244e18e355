package clinic.baton.interop;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table mean.
 *
 * @param table what a row is
 * @param columns the meaning of each used column, by index from 0
 * @param dateOrder how dates such as 03/04/2026 are meant; null where the file shows it or has none
 * @param identifierSystem the name of the list that the table's own numbers belong to
 */
public record ColumnMapping(
        Table table,
        Map<Integer, CsvField> columns,
        @Nullable DateOrder dateOrder,
        String identifierSystem) {

    /** What a row is. */
    public enum Table {
        PATIENTS,
        APPOINTMENTS
    }

    /** The order of day, month and year in dates made of numbers. */
    public enum DateOrder {
        DAY_MONTH_YEAR,
        MONTH_DAY_YEAR,
        YEAR_MONTH_DAY
    }

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** The first column that carries a field. */
    public OptionalInt columnOf(CsvField field) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    /** The same with the order of dates decided. */
    public ColumnMapping withDateOrder(DateOrder order) {
        return new ColumnMapping(table, columns, order, identifierSystem);
    }
}
