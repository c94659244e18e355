package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Something happened to a day.
 *
 * @param after the incident
 */
public record IncidentSaid(Incident after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DayIncident", after.id());
    }
}
