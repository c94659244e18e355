package clinic.baton.desk;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A day was opened, closed or opened again.
 *
 * @param how which of these: {@code opened}, {@code closed}, {@code reopened}, {@code undone}
 * @param before how it stood
 * @param after how it stands
 */
public record DayTurned(String how, PracticeDay before, PracticeDay after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Location", PracticeDay.subject(after.site(), after.date()));
    }
}
