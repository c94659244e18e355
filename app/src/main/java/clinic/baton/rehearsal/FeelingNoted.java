package clinic.baton.rehearsal;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * How a simulated person felt when they left.
 *
 * @param person who
 * @param encounter their visit
 * @param satisfaction 0 to 1
 * @param why what it came from
 */
public record FeelingNoted(UUID person, UUID encounter, double satisfaction, String why) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter);
    }

    @Override
    public UUID patient() {
        return person;
    }
}
