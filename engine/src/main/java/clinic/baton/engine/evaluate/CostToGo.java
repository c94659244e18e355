package clinic.baton.engine.evaluate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a session costs, given when the patients before are through: by step of completion, computed from the last
 * patient backwards. Beyond the last step it goes on in a straight line.
 */
final class CostToGo {

    private final double[] at;
    private double @Nullable [] known;
    private double @Nullable [] knownDuration;

    private CostToGo(double[] at) {
        this.at = at;
    }

    /** After the last patient: only the end counts. */
    static CostToGo ofEnd(Objective objective, double lastStartMinutes, double step, int steps) {
        double[] at = new double[steps];
        for (int x = 0; x < steps; x++) {
            at[x] = endCost(objective, Math.max(x * step, lastStartMinutes));
        }
        return new CostToGo(at);
    }

    /** What it costs that the session is through at this minute, idle minutes not yet less the work. */
    static double endCost(Objective objective, double endMinutes) {
        double overtime = objective.hasEnd() ? Math.max(0, endMinutes - objective.sessionMinutes()) : 0;
        return objective.endWeight() * endMinutes + objective.overtimeWeight() * overtime;
    }

    double at(int step) {
        if (step < at.length) {
            return at[step];
        }
        int last = at.length - 1;
        return at[last] + (step - last) * (at[last] - at[last - 1]);
    }

    /** The expected cost to go when a patient is started at each step: the mean over the patient's duration. */
    double[] started(LatticePatient patient) {
        if (known != null && Arrays.equals(knownDuration, patient.duration)) {
            return known;
        }
        double[] beyond = new double[at.length + patient.reach() + LatticeLaw.PAD];
        for (int x = 0; x < beyond.length; x++) {
            beyond[x] = at(x);
        }
        known = mean(patient.duration, beyond);
        knownDuration = patient.duration;
        return known;
    }

    /** Four durations at a time, as in {@link Masses#addConvolution}. */
    private double[] mean(double[] duration, double[] beyond) {
        double[] mean = new double[at.length];
        int reach = duration.length - 2 * LatticeLaw.PAD;
        for (int k = 0; k < reach; k += 4) {
            int p = k + LatticeLaw.PAD;
            addFour(
                    mean,
                    beyond,
                    k,
                    duration[p],
                    padded(duration, p + 1),
                    padded(duration, p + 2),
                    padded(duration, p + 3));
        }
        return mean;
    }

    private static double padded(double[] duration, int index) {
        return index < duration.length ? duration[index] : 0;
    }

    private static void addFour(double[] mean, double[] beyond, int k, double a, double b, double c, double d) {
        for (int x = 0; x < mean.length; x++) {
            mean[x] += a * beyond[x + k] + b * beyond[x + k + 1] + c * beyond[x + k + 2] + d * beyond[x + k + 3];
        }
    }

    /** The cost to go before a patient with this start, from the cost to go after. */
    CostToGo before(LatticePatient patient, double start, double waitPricePerStep) {
        double[] started = started(patient);
        double[] before = new double[at.length];
        double comes = 1 - patient.noShow;
        double later = laterThanAll(patient, start, started);
        double seenAll = patient.seenBy(at.length - 1, start);
        for (int x = at.length - 1; x >= 0; x--) {
            before[x] = comes * (seenAll * started[x] + later);
            double seenBefore = x == 0 ? 0 : patient.seenBy(x - 1, start);
            later += (seenAll - seenBefore) * started[x];
            seenAll = seenBefore;
        }
        double wait = 0;
        for (int x = 0; x < before.length; x++) {
            before[x] += comes * waitPricePerStep * wait + patient.noShow * at[x];
            wait += patient.readyBy(x, start);
        }
        return new CostToGo(before);
    }

    /** The part of arrivals beyond the last step. */
    private double laterThanAll(LatticePatient patient, double start, double[] started) {
        double sum = 0;
        double before = patient.seenBy(at.length - 1, start);
        int last = started.length - 1;
        double slope = started[last] - started[last - 1];
        for (int x = at.length; x <= patient.latest(start); x++) {
            double seen = patient.seenBy(x, start);
            sum += (seen - before) * (started[last] + (x - last) * slope);
            before = seen;
        }
        return sum;
    }

    /** Expected cost to go when the completion has this law. */
    double mean(Masses completion) {
        double sum = 0;
        for (int x = completion.low; x < completion.high; x++) {
            sum += completion.at[x - completion.low] * at(x);
        }
        return sum;
    }
}
