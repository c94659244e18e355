package clinic.baton.engine;

import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.duration.DurationDistribution;
import java.util.stream.IntStream;

/** Sessions for tests. */
public final class Sessions {

    private Sessions() {}

    /** Punctual patients who are all alike, no session end. */
    public static SessionPlan alike(int patients, DurationDistribution duration, double noShow, Weights weights) {
        return new SessionPlan(
                IntStream.rangeClosed(1, patients)
                        .mapToObj(i -> new PlannedPatient("p" + i, duration, noShow, Punctuality.onTheDot()))
                        .toList(),
                weights);
    }

    /** The same session with an end and other weights. */
    public static SessionPlan until(SessionPlan plan, Weights weights, double sessionMinutes, IdleUntil idleUntil) {
        return new SessionPlan(plan.patients(), weights, sessionMinutes, idleUntil, EarlyArrivals.SEEN, plan.walkIns());
    }

    /** The same session with other punctuality. */
    public static SessionPlan arriving(SessionPlan plan, Punctuality punctuality) {
        return plan.withPatients(plan.patients().stream()
                .map(p -> new PlannedPatient(p.id(), p.duration(), p.noShow(), punctuality))
                .toList());
    }
}
