package clinic.baton.replan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient is told because of a plan: by a message that waits in the outbox, or, where none may go, by a call.
 *
 * @param id the telling
 * @param incident what it comes from
 * @param ask what they are asked; null for none
 * @param appointment about which appointment
 * @param patient who
 * @param kind what sort of message
 * @param words the text, as somebody says it who calls
 * @param leavesAt when it may leave, in the practice's time
 * @param state how it stands
 * @param number grows with each change
 * @param message the message in the outbox; null where none may go
 * @param untold why no message may go; null where one does
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
        int number,
        @Nullable UUID message,
        @Nullable String untold) {
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
        LEFT,
        /** No message may go: somebody has to call. */
        CALL;

        /** Its code. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
