package clinic.baton.engine.simulate;

import java.util.List;

/**
 * One visit for the simulator.
 *
 * @param provider the provider's index, or {@link DayNetwork#ANY_PROVIDER}
 * @param pool the index of the room pool used
 * @param appointmentMinutes when they are expected; NaN for a walk-in, who is served by the time of arrival
 * @param acuity the class of urgency, 1 the most urgent to 5; a lower number is always served first
 * @param stages what they go through, in order, at least one
 */
public record DayVisit(int provider, int pool, double appointmentMinutes, int acuity, List<Stage> stages) {
    /** Checks the ranges. */
    public DayVisit {
        if (provider < DayNetwork.ANY_PROVIDER || pool < 0) {
            throw new IllegalArgumentException("provider " + provider + " or pool " + pool + " isn't an index");
        }
        if (acuity < 1 || acuity > 5 || stages.isEmpty() || Double.isInfinite(appointmentMinutes)) {
            throw new IllegalArgumentException("acuity " + acuity + ", appointment " + appointmentMinutes + ", "
                    + stages.size() + " stages. Maybe the acuity isn't from 1 to 5");
        }
        stages = List.copyOf(stages);
    }
}
