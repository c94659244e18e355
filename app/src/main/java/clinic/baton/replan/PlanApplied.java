package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A plan was applied.
 *
 * @param before the incident as it stood
 * @param after as it stands
 * @param kind what the plan does in the main
 */
public record PlanApplied(Incident before, Incident after, Plan.Kind kind) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DayIncident", after.id());
    }
}
