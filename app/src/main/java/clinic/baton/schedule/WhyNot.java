package clinic.baton.schedule;

import clinic.baton.kernel.Refusal;
import java.util.List;

/**
 * Why a time can't be had.
 *
 * @param reasons everything in the way; empty when it can be had
 * @param overbookable whether somebody with the permission could book it beside others: only the provider's time is taken
 * @param near openings near it, by time
 */
public record WhyNot(List<Refusal> reasons, boolean overbookable, List<FreeTime> near) {
    /** Keeps the lists from changing. */
    public WhyNot {
        reasons = List.copyOf(reasons);
        near = List.copyOf(near);
    }

    /** Whether it can be had after all. */
    public boolean free() {
        return reasons.isEmpty();
    }
}
