package clinic.baton.schedule;

import clinic.baton.patients.NeedDetail;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a booked visit needs, as the patient needed it when it was booked.
 *
 * @param appointment the visit
 * @param need what, with its detail and minutes
 * @param arrangedWith who comes: the interpreter's name, or the line's number and code; null while nobody was arranged
 * @param arrangedAt when that was noted
 */
public record BookedNeed(
        UUID appointment,
        NeedDetail need,
        @Nullable String arrangedWith,
        @Nullable Instant arrangedAt) {
    /** Whether somebody still has to be found who comes. */
    public boolean open() {
        return need.need().bringsSomebody() && arrangedAt == null;
    }
}
