package clinic.baton.web;

import java.util.List;

/**
 * The schedule by column: a day by provider, or a provider's week by day.
 *
 * @param id the element's id, replaced as a whole when the stream says so
 * @param label what it is, for screen readers
 * @param axis the hours
 * @param columns left to right
 * @param moveAddress where a move is posted, with the appointment, its version, the column's key and the new start as
 *     an ISO instant; blank forbids moving
 */
public record DayGrid(String id, String label, Axis axis, List<DayColumn> columns, String moveAddress) {
    public DayGrid {
        columns = List.copyOf(columns);
    }
}
