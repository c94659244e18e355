package clinic.baton.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A room on the Board.
 *
 * @param id the room's id; the element is {@code room-ID}
 * @param name the room's name or number
 * @param state what it is used for now
 * @param who the patient, or what the state is called
 * @param note one more fact: "vitals", "Dr Lind"
 * @param since since when; null shows no time
 * @param actions what can be done with it
 */
public record RoomTile(
        String id,
        String name,
        State state,
        Phrase who,
        String note,
        @Nullable Instant since,
        List<Button> actions) {

    /** What a room is used for. */
    public enum State {
        /** Ready for the next patient. */
        FREE,
        /** A patient is in it. */
        BUSY,
        /** The provider is with the patient in it. */
        PROVIDER,
        /** Waits for clean-up. */
        CLEANING,
        /** Kept for somebody. */
        HELD,
        /** Can't be used. */
        CLOSED;

        /** The value of the {@code data-state} attribute in the markup. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RoomTile {
        actions = List.copyOf(actions);
    }
}
