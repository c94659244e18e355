package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a visit would fit.
 *
 * @param practitioner the provider; null where the visit needs nobody in particular
 * @param site where
 * @param time from when to when
 * @param lane which of the provider's lines is free, from 0
 * @param room the room that would be kept for it, if one has to be
 */
public record FreeTime(
        @Nullable UUID practitioner,
        UUID site,
        TimeRange time,
        int lane,
        @Nullable UUID room) {}
