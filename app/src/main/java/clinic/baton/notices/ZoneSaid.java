package clinic.baton.notices;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient lives in another zone.
 *
 * @param patient who
 * @param zone its name; blank for the clinic's
 */
public record ZoneSaid(UUID patient, String zone) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
