package clinic.baton.replan;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient is asked for another time. Both times are held until they answer, or the desk for them.
 *
 * @param id the ask
 * @param incident what it comes from; null for none
 * @param appointment the appointment, which stays where it is until then
 * @param version the appointment's version when it was asked
 * @param patient who
 * @param practitioner with whom the other time is
 * @param time the other time
 * @param room the other room; null to find one
 * @param hold what holds it; null where nothing more had to be held
 * @param state how it stands
 * @param askedAt when it was asked
 * @param number grows with each change
 */
public record Ask(
        UUID id,
        @Nullable UUID incident,
        UUID appointment,
        int version,
        UUID patient,
        @Nullable UUID practitioner,
        TimeRange time,
        @Nullable UUID room,
        @Nullable UUID hold,
        State state,
        Instant askedAt,
        int number) {
    /** How an ask stands. */
    public enum State {
        /** Nobody has answered. */
        OPEN,
        /** They come at the other time. */
        ACCEPTED,
        /** They keep theirs. */
        DECLINED,
        /** It was taken back. */
        WITHDRAWN;

        /** Its code. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same in another state, one number on. */
    public Ask become(State after) {
        return new Ask(
                id,
                incident,
                appointment,
                version,
                patient,
                practitioner,
                time,
                room,
                hold,
                after,
                askedAt,
                number + 1);
    }
}
