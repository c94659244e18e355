package clinic.baton.flow;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;

/**
 * When an arrival that no nurse has acknowledged goes on to others. Who comes early is nobody's alarm: no clock runs out
 * before the appointment, unless something was seen.
 */
public final class ArrivalClock {
    private ArrivalClock() {}

    /** When it is told to the other nurses too. */
    public static Instant nextNurse(Encounter visit) {
        return desk(visit).minus(Limits.NURSE.minus(Limits.NEXT_NURSE));
    }

    /** When the Desk is asked to tell a nurse. */
    public static Instant desk(Encounter visit) {
        Instant limit = visit.arrivedAt().plus(Limits.NURSE);
        TimeRange planned = visit.purpose().planned();
        return planned != null
                        && planned.start().isAfter(limit)
                        && visit.flags().isEmpty()
                ? planned.start()
                : limit;
    }
}
