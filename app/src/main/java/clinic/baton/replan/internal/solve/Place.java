package clinic.baton.replan.internal.solve;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that one visit could have instead, with what it costs in minutes of one person's waiting.
 *
 * @param practitioner with whom; null for nobody in particular
 * @param room the room kept for it; null where one is found on the day
 * @param lane which of the provider's lines
 * @param start seconds since 1970
 * @param end seconds since 1970
 * @param days days later (or earlier) than it was
 * @param otherProvider whether the patient sees somebody else
 * @param offTime minutes between the old and the new time of day
 */
public record Place(
        @Nullable UUID practitioner,
        @Nullable UUID room,
        int lane,
        long start,
        long end,
        int days,
        boolean otherProvider,
        int offTime) {}
