package clinic.baton.readiness;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper chart went out or back to its shelf.
 *
 * @param chart the chart
 * @param patient whose
 * @param number the number on its label
 * @param from who had it or where it lay; null for its shelf
 * @param to who has it or where it lies; null for its shelf
 */
public record ChartMoved(
        UUID chart,
        UUID patient,
        int number,
        @Nullable String from,
        @Nullable String to) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DocumentReference", chart);
    }
}
