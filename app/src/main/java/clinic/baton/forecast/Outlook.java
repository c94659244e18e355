package clinic.baton.forecast;

import clinic.baton.practice.RoomKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a practice's day looks like from one moment.
 *
 * @param date the day
 * @param head the sequence of the record it was made at
 * @param at when it was made, in the practice's time
 * @param scenarios from how many ways the day may go
 * @param people everybody who is here or expected, by encounter or appointment
 * @param sessions when providers will be done
 * @param rooms kinds of room that may fill up
 * @param bottleneck what will be waited for most
 */
public record Outlook(
        LocalDate date,
        long head,
        Instant at,
        int scenarios,
        Map<UUID, PersonOutlook> people,
        List<SessionEnd> sessions,
        List<Rooms> rooms,
        Bottleneck bottleneck) {
    /** Keeps unchangeable copies. */
    public Outlook {
        people = Map.copyOf(people);
        sessions = List.copyOf(sessions);
        rooms = List.copyOf(rooms);
    }

    /**
     * Rooms of a kind.
     *
     * @param kind which
     * @param count how many are open
     * @param chanceFull the chance that all will be taken at some moment of the rest of the day
     * @param fullAt when first, if so; null if that never happened
     */
    public record Rooms(
            RoomKind kind,
            int count,
            double chanceFull,
            @Nullable WaitRange fullAt) {}

    /**
     * What will be waited for most.
     *
     * @param what which resource
     * @param expectedWaitMinutes the expected wait for it from now on, everybody's together
     */
    public record Bottleneck(Resource what, double expectedWaitMinutes) {}

    /** What patients wait for. */
    public enum Resource {
        /** The check-in desk. */
        DESK,
        /** Nurses and assistants. */
        NURSES,
        /** The laboratory. */
        LABORATORY,
        /** Imaging, or places to be observed. */
        IMAGING,
        /** Providers. */
        PROVIDERS,
        /** Rooms. */
        ROOMS
    }

    /** One person's. */
    public Optional<PersonOutlook> of(@Nullable UUID subject) {
        return Optional.ofNullable(subject).map(people::get);
    }

    /** One provider's end of the day. */
    public Optional<SessionEnd> end(UUID practitioner) {
        return sessions.stream()
                .filter(s -> s.practitioner().equals(practitioner))
                .findFirst();
    }
}
