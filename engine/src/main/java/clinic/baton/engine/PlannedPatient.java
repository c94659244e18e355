package clinic.baton.engine;

import clinic.baton.engine.duration.DurationDistribution;

/**
 * One patient of a session, or a hold that books the provider's time for nobody yet (a hold is a patient with a duration).
 *
 * @param id names the patient in the answer
 * @param duration with the provider, of one who comes
 * @param noShow chance of not coming, in [0, 1]
 * @param punctuality arrival against appointment, of one who comes
 */
public record PlannedPatient(String id, DurationDistribution duration, double noShow, Punctuality punctuality) {

    public PlannedPatient {
        Require.probability("noShow", noShow);
    }

    /** Punctual and sure to come. */
    public PlannedPatient(String id, DurationDistribution duration) {
        this(id, duration, 0, Punctuality.onTheDot());
    }

    /** Expected minutes with the provider, no-shows counted as none. */
    public double expectedMinutes() {
        return (1 - noShow) * duration.meanMinutes();
    }

    /** Variance of the minutes with the provider, no-shows counted as none. */
    public double workVariance() {
        double mean = duration.meanMinutes();
        return (1 - noShow) * (duration.varianceMinutes2() + noShow * mean * mean);
    }

    public boolean punctual() {
        return punctuality instanceof Punctuality.Punctual;
    }
}
