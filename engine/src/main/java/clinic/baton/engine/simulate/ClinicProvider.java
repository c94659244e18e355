package clinic.baton.engine.simulate;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.Require;

/**
 * A provider of a simulated day.
 *
 * @param id any name, unique in the day
 * @param pool the index of the room pool worked in
 * @param startMinutes the session's start
 * @param endMinutes the session's planned end, not before the start
 * @param lateness the law of the true start minus the planned one; earlier than planned counts as on time
 */
public record ClinicProvider(String id, int pool, double startMinutes, double endMinutes, Punctuality lateness) {
    /** Checks the ranges. */
    public ClinicProvider {
        Require.finite("start", startMinutes);
        Require.notNegative("end - start", endMinutes - startMinutes);
    }
}
