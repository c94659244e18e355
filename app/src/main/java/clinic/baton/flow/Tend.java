package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something done to a room. */
public sealed interface Tend extends Command<RoomDay> {
    /** Which room. */
    UUID room();

    /** It is clean and ready. */
    record Cleaned(UUID room) implements Tend {}

    /** It needs clean-up. */
    record NeedsCleaning(UUID room) implements Tend {}

    /** It can't be used. */
    record CloseRoom(UUID room, @Nullable String note) implements Tend {}

    /** It is kept free for somebody; the note says for whom, by call-code, or why. */
    record HoldRoom(UUID room, @Nullable String note) implements Tend {}

    /** It can be used again, or isn't held any more. */
    record OpenRoom(UUID room) implements Tend {}

    /** Somebody looked in: nobody is there. */
    record SeenEmpty(UUID room) implements Tend {}
}
