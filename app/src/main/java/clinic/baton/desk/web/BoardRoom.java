package clinic.baton.desk.web;

import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.RoomTile.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room on the Board. The element is {@code room-ID}.
 *
 * @param id which
 * @param name its name
 * @param address the room, for the side panel
 * @param state what it is used for
 * @param who who is in it, or for whom it is kept; empty for nobody
 * @param note one more fact: the stage, the provider, the time it is kept for
 * @param since since when; null shows no time
 * @param actions what can be done with it in one tap
 */
public record BoardRoom(
        UUID id,
        String name,
        String address,
        State state,
        Phrase who,
        String note,
        @Nullable Instant since,
        List<Button> actions) {
    /** Keeps the actions from changing. */
    public BoardRoom {
        actions = List.copyOf(actions);
    }
}
