package clinic.baton.desk;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something was offered, accepted or taken back at a hand-over.
 *
 * @param how which of these: {@code offered}, {@code accepted}, {@code withdrawn}, {@code undone}
 * @param before how it stood; null when it is new
 * @param after how it stands
 */
public record HandedChanged(String how, @Nullable Handed before, Handed after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Task", after.id());
    }
}
