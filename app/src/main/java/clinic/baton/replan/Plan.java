package clinic.baton.replan;

import java.util.List;

/**
 * One way to answer what happened.
 *
 * @param key its name among the plans of an incident
 * @param kind what it does in the main
 * @param steps what it does, by time
 * @param waitMinutes minutes of waiting it saves against waiting it out, all patients together; negative where it costs
 * @param overtimeMinutes minutes after the session's end it saves
 * @param disturbance what disturbing people costs, in minutes of one person's waiting
 */
public record Plan(
        String key, Kind kind, List<PlanStep> steps, double waitMinutes, double overtimeMinutes, double disturbance) {
    /** What plans do in the main. */
    public enum Kind {
        /** Nobody moves; those who wait are told. */
        WAIT_IT_OUT,
        /** Ask a few to come at a better time or see somebody else. */
        ASK_A_FEW,
        /** Ask everybody affected, today with others where there is room. */
        TODAY_WITH_OTHERS,
        /** Ask everybody affected for another day with the same provider. */
        ANOTHER_DAY,
        /** Other rooms at the same times. */
        OTHER_ROOMS
    }

    /** Keeps the steps from changing. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /** How many people it disturbs. */
    public long people() {
        return steps.stream()
                .filter(s -> s.act() != PlanStep.Act.OTHER_ROOM)
                .map(PlanStep::patient)
                .distinct()
                .count();
    }

    /** What it is worth: minutes saved, less the disturbance. */
    public double worth() {
        return waitMinutes + overtimeMinutes - disturbance;
    }

    /** Tells whether another computation came to the same steps. */
    public String digest() {
        return Integer.toHexString(steps.hashCode()) + "-" + steps.size();
    }
}
