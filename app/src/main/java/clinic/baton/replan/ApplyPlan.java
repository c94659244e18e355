package clinic.baton.replan;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Applies a plan, all of it or nothing.
 *
 * @param incident what happened
 * @param version the incident's version when the plan was made
 * @param kind what the plan does in the main
 * @param steps what it does
 */
public record ApplyPlan(UUID incident, int version, Plan.Kind kind, List<PlanStep> steps) implements Command<Applied> {
    /** Keeps the steps from changing. */
    public ApplyPlan {
        steps = List.copyOf(steps);
    }
}
