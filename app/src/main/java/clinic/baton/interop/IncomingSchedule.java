package clinic.baton.interop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book of somebody's or something's time; its slots point to it.
 *
 * @param actors whose time: practitioners, roles, rooms, services
 * @param visitType what may be booked in it
 * @param from start of the planned time, null if open
 * @param until end (exclusive) of the planned time, null if open
 */
public record IncomingSchedule(
        Origin origin,
        Keys keys,
        List<Reference> actors,
        CodedText visitType,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean active)
        implements IncomingRecord {

    public IncomingSchedule {
        actors = List.copyOf(actors);
    }
}
