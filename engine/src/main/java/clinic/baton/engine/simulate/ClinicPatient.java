package clinic.baton.engine.simulate;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.Require;
import java.util.List;

/**
 * A booked patient of a simulated day.
 *
 * @param id any name, unique in the day; not a person's name
 * @param provider the provider's index, or {@link DayNetwork#ANY_PROVIDER}
 * @param pool the index of the room pool
 * @param appointmentMinutes the appointed time
 * @param acuity the class of urgency, 1 the most urgent to 5
 * @param noShow the chance of not coming, in [0, 1]
 * @param punctuality the law of arrival minus appointment
 * @param stages what they go through, in order, at least one
 */
public record ClinicPatient(
        String id,
        int provider,
        int pool,
        double appointmentMinutes,
        int acuity,
        double noShow,
        Punctuality punctuality,
        List<StageTime> stages) {
    /** Checks the ranges. */
    public ClinicPatient {
        Require.finite("appointment", appointmentMinutes);
        Require.probability("noShow", noShow);
        stages = List.copyOf(stages);
    }

    DayVisit visit() {
        return new DayVisit(
                provider,
                pool,
                appointmentMinutes,
                acuity,
                stages.stream().map(StageTime::stage).toList());
    }
}
