package clinic.baton.desk;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call was noted, put on hold, taken up or ended, or work was put aside or taken up again.
 *
 * @param how which of these: {@code noted}, {@code held}, {@code taken-up}, {@code identified}, {@code flagged},
 *     {@code nurse}, {@code parked}, {@code kept}, {@code dropped}, {@code accepted}, {@code undone}
 * @param before how it stood; null when it is new
 * @param after how it stands
 */
public record ParkedChanged(String how, @Nullable Parked before, Parked after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", after.id());
    }

    @Override
    public @Nullable UUID patient() {
        return after.patient();
    }
}
