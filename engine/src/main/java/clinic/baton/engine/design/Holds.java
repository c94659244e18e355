package clinic.baton.engine.design;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Places holds: time kept free for patients who aren't known yet. A hold is planned as a patient whose no-show chance is the
 * chance that nobody uses it. Each hold in turn is tried at every place of the order, all starts being laid out anew.
 */
public final class Holds {

    private final Designer designer;

    public Holds(Designer designer) {
        this.designer = designer;
    }

    /**
     * The plan's session with holds in it, the plan's own order kept.
     *
     * @param holds each with its length as duration, placed one after the other
     * @return a design of all patients and holds; the order's optimality is proved for a single hold only
     */
    public Design place(SessionPlan plan, List<PlannedPatient> holds) {
        if (holds.isEmpty()) {
            throw new InvalidPlan("holds", "[]", "at least one hold");
        }
        SessionPlan filled = plan;
        for (PlannedPatient hold : holds) {
            filled = bestPlace(filled, hold);
        }
        Design design = designer.inOrder(filled);
        return new Design(
                design.plan(),
                design.sequence(),
                design.startsMinutes(),
                design.evaluation(),
                design.optimality(),
                places(holds.size(), design.optimality()));
    }

    private static Optimality places(int holds, Optimality starts) {
        if (holds == 1 && starts.proved()) {
            return Optimality.within(starts.gap(), "the hold was tried at every place");
        }
        return Optimality.unproved("each hold was tried at every place, those before it kept where they were");
    }

    private SessionPlan bestPlace(SessionPlan plan, PlannedPatient hold) {
        SessionPlan best = plan;
        double lowest = Double.POSITIVE_INFINITY;
        for (int place = 0; place <= plan.size(); place++) {
            List<PlannedPatient> patients = new ArrayList<>(plan.patients());
            patients.add(place, hold);
            SessionPlan tried = plan.withPatients(patients);
            double cost = designer.search(tried).cost();
            if (cost < lowest) {
                lowest = cost;
                best = tried;
            }
        }
        return best;
    }
}
