package clinic.baton.readiness;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A paper chart got a number or another shelf.
 *
 * @param chart the chart
 * @param patient whose
 * @param number the number on its label
 * @param shelf where it stands
 */
public record ChartFiled(UUID chart, UUID patient, int number, String shelf) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DocumentReference", chart);
    }
}
