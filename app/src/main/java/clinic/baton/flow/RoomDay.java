package clinic.baton.flow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room is up to, apart from who is in it.
 *
 * @param room which
 * @param state whether it can be used
 * @param since since when
 * @param note a word on it
 * @param seenEmptyAt when somebody last saw it empty; null for never
 * @param version grows by one with each change; 0 for a room nothing ever happened to
 */
public record RoomDay(
        UUID room,
        State state,
        Instant since,
        @Nullable String note,
        @Nullable Instant seenEmptyAt,
        int version) {
    /** Whether a room can be used. */
    public enum State {
        /** It can. */
        FREE,
        /** Somebody keeps it free for a patient. */
        HELD,
        /** It waits for clean-up. */
        CLEANING,
        /** It can't. */
        CLOSED
    }

    /** A room nothing ever happened to. */
    public static RoomDay untouched(UUID room) {
        return new RoomDay(room, State.FREE, Instant.EPOCH, null, null, 0);
    }

    /** The same in another state, one version on. */
    public RoomDay become(State after, Instant now, @Nullable String word) {
        return new RoomDay(room, after, now, word, seenEmptyAt, version + 1);
    }

    /** The same, seen empty, one version on. */
    public RoomDay seenEmpty(Instant now) {
        return new RoomDay(room, state, since, note, now, version + 1);
    }

    /** The same with another version. */
    public RoomDay version(int number) {
        return new RoomDay(room, state, since, note, seenEmptyAt, number);
    }
}
