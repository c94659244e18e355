package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A plan was taken back before its messages left.
 *
 * @param after the incident, unanswered again
 */
public record PlanTakenBack(Incident after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DayIncident", after.id());
    }
}
