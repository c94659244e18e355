package clinic.baton.engine.design;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Require;

/** Where appointments may start. */
public sealed interface StartGrid {

    /** At any moment. */
    record AnyMinute() implements StartGrid {}

    /** At multiples of so many minutes from the session's start. */
    record Every(double minutes) implements StartGrid {
        public Every {
            Require.positive("gridMinutes", minutes);
        }
    }

    /** In one of {@code count} slots of so many minutes; several patients may share one. */
    record Slots(int count, double minutes) implements StartGrid {

        /** More slots than any session has. */
        public static final int MOST_SLOTS = 1_000;

        public Slots {
            Require.positive("slots.minutes", minutes);
            if (count < 1 || count > MOST_SLOTS) {
                throw new InvalidPlan("slots.count", count, "1 to " + MOST_SLOTS);
            }
        }
    }
}
