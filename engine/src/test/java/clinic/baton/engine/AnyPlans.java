package clinic.baton.engine;

import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Empirical;
import clinic.baton.engine.duration.Erlang;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Gamma;
import clinic.baton.engine.duration.Lognormal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random plans for property tests; a test names the seed and trial when it fails. */
public final class AnyPlans {

    private final SplittableRandom random;

    public AnyPlans(long seed) {
        random = new SplittableRandom(seed);
    }

    public SplittableRandom random() {
        return random;
    }

    /** Exponential and Erlang patients who are punctual. */
    public SessionPlan ofStages() {
        return plan(true, true);
    }

    /** Any durations, punctual. */
    public SessionPlan punctual() {
        return plan(false, true);
    }

    /** Any durations and arrivals. */
    public SessionPlan unpunctual() {
        return plan(false, false);
    }

    private SessionPlan plan(boolean stages, boolean punctual) {
        var patients = IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(i -> new PlannedPatient(
                        "p" + i,
                        duration(stages ? 2 : 5),
                        random.nextInt(3) == 0 ? 0 : random.nextDouble() / 2,
                        punctual
                                ? Punctuality.onTheDot()
                                : new Punctuality.Normal(random.nextInt(21) - 15, 4 + random.nextInt(8))))
                .toList();
        var weights = new Weights(random.nextDouble(), 0.1 + random.nextDouble(), random.nextDouble());
        return new SessionPlan(
                patients,
                weights,
                40 + random.nextInt(60),
                random.nextBoolean() ? IdleUntil.SESSION_END : IdleUntil.LAST_COMPLETION,
                random.nextBoolean() ? EarlyArrivals.SEEN : EarlyArrivals.WAIT,
                null);
    }

    private DurationDistribution duration(int kinds) {
        double mean = 8 + random.nextInt(15);
        double sd = mean * (0.3 + 0.7 * random.nextDouble());
        return switch (random.nextInt(kinds)) {
            case 0 -> new Exponential(mean);
            case 1 -> new Erlang(mean, 1 + random.nextInt(5));
            case 2 -> new Gamma(mean, sd);
            case 3 -> Empirical.of(new double[] {mean / 2, mean, 2 * mean}, new double[] {2, 3, 1});
            default -> new Lognormal(mean, sd);
        };
    }

    /** Starts in order on whole minutes. */
    public double[] starts(SessionPlan plan) {
        double[] starts = new double[plan.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + random.nextInt(25);
        }
        return starts;
    }
}
