package clinic.baton.engine.forecast;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.Require;
import clinic.baton.engine.simulate.DayVisit;
import clinic.baton.engine.simulate.StageTime;
import java.util.List;

/**
 * A patient now.
 *
 * @param id any name, unique in the day; not a person's name
 * @param provider the provider's index, or {@code DayNetwork.ANY_PROVIDER}
 * @param pool the index of the room pool
 * @param appointmentMinutes the appointed time; NaN for a walk-in who is here
 * @param acuity the class of urgency, 1 the most urgent to 5
 * @param noShow the chance of not coming as known before the day, in [0, 1]; lateness is reckoned here
 * @param punctuality the law of arrival minus appointment
 * @param stages what they go through in all, in order
 * @param where expected, waiting, in a stage, or gone
 * @param stage the index in {@code stages} of the stage waited for or gone through; 0 when expected
 * @param inRoom whether they are in a room
 * @param sinceMinutes since when they wait or the stage runs; ignored when expected or gone
 */
public record PatientState(
        String id,
        int provider,
        int pool,
        double appointmentMinutes,
        int acuity,
        double noShow,
        Punctuality punctuality,
        List<StageTime> stages,
        Where where,
        int stage,
        boolean inRoom,
        double sinceMinutes) {
    /** Where a patient is in the visit. */
    public enum Where {
        /** Not in the clinic yet. */
        EXPECTED,
        /** In the clinic, waiting for what the stage needs. */
        WAITING,
        /** In a stage. */
        IN_STAGE,
        /** Left, cancelled or given up. */
        GONE
    }

    /** Checks the ranges. */
    public PatientState {
        Require.probability("noShow", noShow);
        stages = List.copyOf(stages);
        if (where != Where.GONE && (stage < 0 || stage >= stages.size())) {
            throw new IllegalArgumentException(
                    "patient " + id + " is at stage " + stage + " of " + stages.size() + ". Maybe the patient is gone");
        }
        if (where == Where.EXPECTED) {
            Require.finite("appointmentMinutes", appointmentMinutes);
        }
    }

    /** One who hasn't come yet. */
    public static PatientState expected(
            String id,
            int provider,
            int pool,
            double appointmentMinutes,
            double noShow,
            Punctuality punctuality,
            List<StageTime> stages) {
        return new PatientState(
                id, provider, pool, appointmentMinutes, 3, noShow, punctuality, stages, Where.EXPECTED, 0, false, 0);
    }

    /** The same patient elsewhere. */
    public PatientState at(Where newWhere, int newStage, boolean isInRoom, double newSinceMinutes) {
        return new PatientState(
                id,
                provider,
                pool,
                appointmentMinutes,
                acuity,
                noShow,
                punctuality,
                stages,
                newWhere,
                newStage,
                isInRoom,
                newSinceMinutes);
    }

    /** The same patient with another provider, pool and time. */
    public PatientState movedTo(int newProvider, int newPool, double newAppointmentMinutes) {
        return new PatientState(
                id,
                newProvider,
                newPool,
                newAppointmentMinutes,
                acuity,
                noShow,
                punctuality,
                stages,
                where,
                stage,
                inRoom,
                sinceMinutes);
    }

    /**
     * The chance that one who isn't here will not come, by Bayes: a no-show is never seen, one who comes is seen by now with
     * the chance the law of punctuality gives. With usual lateness this makes 15 % into 44, 75 and 83 % at 0, 10 and 18
     * minutes past the appointment.
     *
     * @param nowMinutes the present
     */
    public double noShowNow(double nowMinutes) {
        if (where != Where.EXPECTED) {
            return where == Where.GONE ? 1 : 0;
        }
        double still = 1 - punctuality.cdf(nowMinutes - appointmentMinutes);
        double unseen = noShow + (1 - noShow) * still;
        return unseen == 0 ? 1 : noShow / unseen;
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
