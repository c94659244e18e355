package clinic.baton.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of one provider to be evaluated or designed. Patients are seen in the order of the list. Time is in minutes from
 * the session's start.
 *
 * @param patients in the order they are seen, 1 to {@value #MOST_PATIENTS}
 * @param weights what waiting, idling and overtime cost
 * @param sessionMinutes length of the session; infinite where it has no set end
 * @param idleUntil when the provider's idle minutes stop being counted
 * @param earlyArrivals whether a patient who is in early may be seen before the appointment
 * @param walkIns those who come unplanned; null for none
 */
public record SessionPlan(
        List<PlannedPatient> patients,
        Weights weights,
        double sessionMinutes,
        IdleUntil idleUntil,
        EarlyArrivals earlyArrivals,
        @Nullable WalkIns walkIns) {

    /** More patients than anyone sees in a session. */
    public static final int MOST_PATIENTS = 500;

    /** When the provider's idle minutes stop being counted. */
    public enum IdleUntil {
        /** At the later of last completion and last appointment. */
        LAST_COMPLETION,
        /** At the latest of last completion, last appointment and the session's end. */
        SESSION_END
    }

    /** What happens to a patient who comes before the appointment when the provider is free. */
    public enum EarlyArrivals {
        /** Is seen at once. */
        SEEN,
        /** Waits for the appointed minute. */
        WAIT
    }

    public SessionPlan {
        patients = List.copyOf(patients);
        if (patients.isEmpty()) {
            throw new InvalidPlan("patients", "[]", "at least one patient");
        }
        if (patients.size() > MOST_PATIENTS) {
            throw new InvalidPlan("patients", patients.size() + " patients", "at most " + MOST_PATIENTS + " a session");
        }
        Require.positive("sessionMinutes", Math.min(sessionMinutes, Double.MAX_VALUE));
        boolean needsEnd = weights.overtime() > 0 || idleUntil == IdleUntil.SESSION_END;
        if (needsEnd && Double.isInfinite(sessionMinutes)) {
            throw new InvalidPlan("sessionMinutes", "null", "a length, which overtime or idleUntil sessionEnd needs");
        }
    }

    /** A plan without session end or walk-ins, idle counted until the last completion. */
    public SessionPlan(List<PlannedPatient> patients, Weights weights) {
        this(patients, weights, Double.POSITIVE_INFINITY, IdleUntil.LAST_COMPLETION, EarlyArrivals.SEEN, null);
    }

    public int size() {
        return patients.size();
    }

    public boolean punctual() {
        return patients.stream().allMatch(PlannedPatient::punctual);
    }

    /** The provider's expected minutes with booked patients. */
    public double expectedMinutes() {
        return patients.stream().mapToDouble(PlannedPatient::expectedMinutes).sum();
    }

    /** The same plan with other patients. */
    public SessionPlan withPatients(List<PlannedPatient> others) {
        return new SessionPlan(others, weights, sessionMinutes, idleUntil, earlyArrivals, walkIns);
    }
}
