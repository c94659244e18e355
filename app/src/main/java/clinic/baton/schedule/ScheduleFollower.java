package clinic.baton.schedule;

import clinic.baton.record.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Follows, inside the same command, what becomes of appointments and held time, by whatever path: booking, moving,
 * calling off, import, undo. A module above declares a bean; it must be quick and refuses nothing.
 */
public interface ScheduleFollower {
    /**
     * An appointment was written.
     *
     * @param before as it stood; null for a new one
     * @param after as it stands
     */
    void appointment(Writing writing, @Nullable Appointment before, Appointment after);

    /** Held time was let go. */
    default void released(Writing writing, Hold hold) {}
}
