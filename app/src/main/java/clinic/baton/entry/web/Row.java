package clinic.baton.entry.web;

import clinic.baton.web.Field;
import java.util.List;

/**
 * One line of a wizard's list.
 *
 * @param number its place, from 0
 * @param fields what can be typed into it
 */
public record Row(int number, List<Field> fields) {
    /** Keeps the list from changing. */
    public Row {
        fields = List.copyOf(fields);
    }
}
