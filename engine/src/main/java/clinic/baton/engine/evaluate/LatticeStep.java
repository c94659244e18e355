package clinic.baton.engine.evaluate;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Empirical;

/**
 * How wide the lattice's steps should be: a minute, less where durations vary by less than that, more where they last for days.
 *
 * @param minutes the step for starts on whole steps
 */
public record LatticeStep(double minutes) {

    private static final double MOST_STEPS = 20_000;
    private static final double ROUNDING = 1e-9;
    private static final double STEPS_A_DURATION = 50;

    /** The step that fits a plan's durations. */
    public static LatticeStep of(SessionPlan plan) {
        double minutes = 1;
        for (PlannedPatient patient : plan.patients()) {
            double sd = patient.duration().sdMinutes();
            while (sd > 0 && sd < 1 && minutes > sd / 4) {
                minutes /= 2;
            }
        }
        for (PlannedPatient patient : plan.patients()) {
            for (int parts = 0; parts < 4 && !holds(patient.duration(), minutes); parts++) {
                minutes /= 2;
            }
        }
        for (PlannedPatient patient : plan.patients()) {
            double longest = patient.duration().quantileOfSurvival(Lattice.FINE);
            while (longest / minutes > MOST_STEPS) {
                minutes *= 2;
            }
        }
        return new LatticeStep(minutes);
    }

    private static boolean holds(DurationDistribution duration, double step) {
        if (duration instanceof Deterministic fixed) {
            return whole(fixed.meanMinutes() / step);
        }
        if (duration instanceof Empirical seen && seen.observed().size() < 1_000) {
            for (int k = 0; k < seen.observed().size(); k++) {
                if (!whole(seen.observed().value(k) / step)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean whole(double value) {
        return Math.abs(value - Math.rint(value)) < ROUNDING;
    }

    /** The widest step that has all these starts on it, down to an eighth of this one, which splits starts between. */
    double holding(double[] starts) {
        double step = minutes;
        for (int parts = 0; parts < 3; parts++) {
            boolean all = true;
            for (double start : starts) {
                all &= whole(start / step);
            }
            if (all) {
                return step;
            }
            step /= 2;
        }
        return step;
    }

    /** The widest step that divides a grid. */
    public double dividing(double gridMinutes) {
        return gridMinutes / Math.ceil(gridMinutes / minutes - ROUNDING);
    }

    /** A step so fine that starts on it are as good as any, for a plan of these durations. */
    public double fine(SessionPlan plan) {
        double mean = plan.patients().stream()
                .mapToDouble(patient -> patient.duration().meanMinutes())
                .filter(minutesEach -> minutesEach > 0)
                .average()
                .orElse(1);
        double step = minutes;
        while (step > mean / STEPS_A_DURATION && step > minutes / 8) {
            step /= 2;
        }
        return step;
    }
}
