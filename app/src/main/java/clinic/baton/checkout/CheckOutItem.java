package clinic.baton.checkout;

import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to settle before somebody leaves.
 *
 * @param id its id
 * @param encounter the visit
 * @param patient whose
 * @param ask what was asked for
 * @param askedAt when, in the practice's time
 * @param askedBy by whom; null for nobody of ours
 * @param state how it stands
 * @param note why it was waived, or what to know; may be blank
 * @param booked the follow-up that stands on the schedule; null for none
 */
public record CheckOutItem(
        UUID id,
        UUID encounter,
        UUID patient,
        Ask ask,
        Instant askedAt,
        @Nullable UUID askedBy,
        State state,
        String note,
        @Nullable Appointment booked) {
    /** How it stands. */
    public enum State {
        /** Still to do before they leave. */
        OPEN,
        /** Done. */
        DONE,
        /** Not needed after all, for a reason. */
        WAIVED,
        /** They left before it was done: the desk does it after them. */
        LATER;

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody still has to do it, now or after they left. A follow-up that is booked is done by that. */
    public boolean toDo() {
        return booked == null && (state == State.OPEN || state == State.LATER);
    }

    /** Whether it keeps them from leaving. */
    public boolean holds() {
        return booked == null && state == State.OPEN;
    }
}
