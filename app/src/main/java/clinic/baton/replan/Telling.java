package clinic.baton.replan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient is to be told. Nothing is sent from here: whoever sends messages hears of it by {@link TellingPlanned} and may
 * send it from {@link #leavesAt} on, if it isn't withdrawn by then.
 *
 * @param id the telling
 * @param incident what it comes from
 * @param ask what they are asked; null for none
 * @param appointment about which appointment
 * @param patient who
 * @param kind what sort of message
 * @param words the text, fit for a text message: practice, time and call-back only
 * @param leavesAt when it may leave, in the practice's time
 * @param state how it stands
 * @param number grows with each change
 */
public record Telling(
        UUID id,
        UUID incident,
        @Nullable UUID ask,
        UUID appointment,
        UUID patient,
        Kind kind,
        String words,
        Instant leavesAt,
        State state,
        int number) {
    /** What sort of message. */
    public enum Kind {
        /** Whether another time would do. */
        ASKED,
        /** How late it will be. */
        DELAYED;

        /** Its code. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How a telling stands. */
    public enum State {
        /** It waits and can be withdrawn. */
        WAITING,
        /** It was withdrawn. */
        WITHDRAWN,
        /** It left. */
        LEFT;

        /** Its code. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
