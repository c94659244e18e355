package clinic.baton.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kiosk or display of a practice.
 *
 * @param id the device; who acts on the record
 * @param kind what it is
 * @param name what people call it, for instance "Lobby, by the door"
 * @param site where it stands; null for anywhere
 * @param paired when its browser was paired; null while it waits for its code
 * @param codeUntil until when its code can be typed; null once paired
 * @param seen when it last asked for something, to the minute; null for never
 * @param version grows with each change
 */
public record Device(
        UUID id,
        DeviceKind kind,
        String name,
        @Nullable UUID site,
        @Nullable Instant paired,
        @Nullable Instant codeUntil,
        @Nullable Instant seen,
        int version) {}
