package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a booking or a move.
 *
 * @param appointment the appointment
 * @param time when
 * @param lane which of the provider's lines, from 0
 * @param room the room kept for it, if one is
 * @param version its version now
 */
public record Booked(
        UUID appointment,
        TimeRange time,
        int lane,
        @Nullable UUID room,
        int version) {}
