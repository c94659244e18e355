package clinic.baton.interop.web;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.ColumnMapping.DateOrder;
import clinic.baton.interop.ColumnMapping.Table;
import clinic.baton.interop.CsvField;
import clinic.baton.interop.CsvPreview;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as a form.
 *
 * @param table what a row is
 * @param dates how dates are meant
 * @param system the list that the table's numbers belong to
 * @param columns one field a column
 */
public record ColumnForm(Field table, Field dates, Field system, List<Field> columns) {
    static ColumnForm of(CsvPreview preview, ColumnMapping mapping) {
        List<Field> columns = new ArrayList<>();
        for (int at = 0; at < preview.headers().size(); at++) {
            @Nullable CsvField field = mapping.columns().get(at);
            columns.add(Field.choice(
                    "column" + at, preview.headers().get(at), field == null ? "" : field.name(), choices()));
        }
        @Nullable DateOrder order = mapping.dateOrder();
        return new ColumnForm(
                Field.choice("table", "Each row is", mapping.table().name(), tables()),
                Field.choice("dates", "Dates such as 03/04/2026 mean", order == null ? "" : order.name(), orders())
                        .optional(),
                Field.text("system", "Numbers in this table belong to", mapping.identifierSystem())
                        .hint(
                                "Use the same word each time a list of this system comes in, so that people are known again."),
                columns);
    }

    private static List<Choice> tables() {
        return List.of(
                new Choice(Table.PATIENTS.name(), "a patient"),
                new Choice(Table.APPOINTMENTS.name(), "an appointment"));
    }

    private static List<Choice> orders() {
        return List.of(
                new Choice("", "as the file shows"),
                new Choice(DateOrder.DAY_MONTH_YEAR.name(), "3 April: the day first"),
                new Choice(DateOrder.MONTH_DAY_YEAR.name(), "March 4: the month first"));
    }

    private static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "not used"));
        Arrays.stream(CsvField.values())
                .map(field -> new Choice(field.name(), words(field)))
                .forEach(choices::add);
        return choices;
    }

    private static String words(CsvField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static ColumnMapping mapping(Map<String, String> typed, int width) {
        Map<Integer, CsvField> columns = new HashMap<>();
        for (int at = 0; at < width; at++) {
            String field = typed.getOrDefault("column" + at, "");
            if (!field.isEmpty()) {
                columns.put(at, CsvField.valueOf(field));
            }
        }
        String order = typed.getOrDefault("dates", "");
        String system = typed.getOrDefault("system", "").strip();
        return new ColumnMapping(
                Table.valueOf(typed.getOrDefault("table", Table.PATIENTS.name())),
                columns,
                order.isEmpty() ? null : DateOrder.valueOf(order),
                system.isEmpty() ? "table" : system);
    }
}
