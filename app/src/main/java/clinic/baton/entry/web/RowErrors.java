package clinic.baton.entry.web;

import clinic.baton.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings refusals about a list's items back to the lines of the form they came from; empty lines aren't sent. */
final class RowErrors {
    private RowErrors() {}

    /**
     * The same refusals, naming the form's lines.
     *
     * @param lines the line of each item
     */
    static List<Refusal> onLines(List<Refusal> reasons, List<Integer> lines) {
        return reasons.stream()
                .map(r -> new Refusal(r.code(), line(r.field(), lines), r.values()))
                .toList();
    }

    private static @Nullable String line(@Nullable String field, List<Integer> lines) {
        if (field == null || lines.isEmpty()) {
            return field;
        }
        int dot = field.lastIndexOf('.');
        return dot < 0
                ? field + "." + lines.getFirst()
                : field.substring(0, dot + 1) + lines.get(Integer.parseInt(field.substring(dot + 1)));
    }
}
