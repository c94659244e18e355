package clinic.baton.engine.evaluate;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.evaluate.LatticeLaw.Arrival;

/** What the lattice needs to know of a patient; equal patients share one. */
final class LatticePatient {

    final double[] duration;
    final double meanSteps;
    final double noShow;
    final Arrival arrival;
    private final boolean seenEarly;

    LatticePatient(PlannedPatient patient, double step, double negligible, boolean seenEarly) {
        duration = LatticeLaw.duration(patient.duration(), step, negligible);
        meanSteps = LatticeLaw.mean(duration);
        noShow = patient.noShow();
        arrival = LatticeLaw.arrival(patient.punctuality(), step, negligible);
        this.seenEarly = seenEarly;
    }

    double workSteps() {
        return (1 - noShow) * meanSteps;
    }

    /** Longest duration in steps. */
    int reach() {
        return duration.length - 2 * LatticeLaw.PAD;
    }

    /** First step at which one with this start can be seen. */
    int earliest(double start) {
        int whole = (int) Math.floor(start);
        return seenEarly ? whole + Math.min(0, arrival.low()) : whole;
    }

    /** The step from which on one with this start is sure to be there. */
    int latest(double start) {
        return (int) Math.ceil(start) + Math.max(0, arrival.last());
    }

    /** P(may be seen by step x) of one who comes and has this start; a start between steps is split over both. */
    double seenBy(int x, double start) {
        return mixed(x, start, seenEarly);
    }

    /** P(max(arrival, appointment) &le; step x). */
    double readyBy(int x, double start) {
        return mixed(x, start, false);
    }

    private double mixed(int x, double start, boolean early) {
        int whole = (int) Math.floor(start);
        double part = start - whole;
        double sum = (1 - part) * single(x - whole, early);
        return part == 0 ? sum : sum + part * single(x - whole - 1, early);
    }

    private double single(int after, boolean early) {
        return after < 0 && !early ? 0 : arrival.cdf(after);
    }
}
