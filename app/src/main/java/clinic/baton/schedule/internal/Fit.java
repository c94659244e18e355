package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a wish fits the schedule. */
sealed interface Fit {
    /** It does, in this lane, room and with this equipment. */
    record Fits(int lane, @Nullable UUID room, @Nullable UUID equipment) implements Fit {}

    /** It doesn't, and why. */
    record Clashes(List<Refusal> reasons) implements Fit {
        /** Keeps the reasons from changing. */
        public Clashes {
            reasons = List.copyOf(reasons);
        }

        /** Refused for one reason. */
        public Clashes(Refusal reason) {
            this(List.of(reason));
        }
    }
}
