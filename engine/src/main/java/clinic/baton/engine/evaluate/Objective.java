package clinic.baton.engine.evaluate;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Weights;

/**
 * The cost as a combination of expected waits, expected end and expected overtime: since max(end, T) = T + (end - T)<sup>+</sup>,
 * nothing else is needed for either way to count idle minutes.
 *
 * @param workMinutes the provider's expected minutes with booked patients
 */
record Objective(Weights weights, boolean idleUntilEnd, double sessionMinutes, double workMinutes) {

    static Objective of(SessionPlan plan, double workMinutes) {
        boolean untilEnd = plan.idleUntil() == IdleUntil.SESSION_END;
        return new Objective(plan.weights(), untilEnd, plan.sessionMinutes(), workMinutes);
    }

    boolean hasEnd() {
        return sessionMinutes < Double.POSITIVE_INFINITY;
    }

    /** What a minute of the session's end costs. */
    double endWeight() {
        return idleUntilEnd ? 0 : weights.idle();
    }

    /** What a minute of overtime costs, idling after the session's end included. */
    double overtimeWeight() {
        return weights.overtime() + (idleUntilEnd ? weights.idle() : 0);
    }

    double idle(double end, double overtime) {
        return (idleUntilEnd ? sessionMinutes + overtime : end) - workMinutes;
    }

    double cost(double waits, double walkInWaits, double end, double overtime) {
        return weights.waiting() * waits
                + weights.walkInWaiting() * walkInWaits
                + weights.idle() * idle(end, overtime)
                + weights.overtime() * overtime;
    }
}
