package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.VisitType;
import java.time.Duration;

/**
 * What a kind of visit needs of its room and equipment before the patient comes and after they left.
 *
 * @param before preparation
 * @param after clean-up
 * @param together whether provider, room and equipment are reserved once for all who come together
 */
record Buffers(Duration before, Duration after, boolean together) {
    static final Buffers NONE = new Buffers(Duration.ZERO, Duration.ZERO, false);

    static Buffers of(VisitType type) {
        return new Buffers(
                Duration.ofMinutes(type.preparation()), Duration.ofMinutes(type.cleanup()), Groups.meets(type));
    }

    /** The visit's time with the buffers around it. */
    TimeRange around(TimeRange visit) {
        return new TimeRange(visit.start().minus(before), visit.end().plus(after));
    }
}
