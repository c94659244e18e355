package clinic.baton.nursing;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A nurse said whose patients they look after.
 *
 * @param before how they stood
 * @param after how they stand
 */
public record PostTaken(Post before, Post after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("PractitionerRole", after.person());
    }
}
