package clinic.baton.engine.evaluate;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.DurationSampler;
import clinic.baton.engine.random.Streams;
import clinic.baton.engine.random.Streams.Purpose;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Random numbers made once, before any design is known, so that every design meets the same patients. Patient i of scenario s
 * takes {@code service[i][s]} minutes (0 for a no-show), {@code comes[i][s]} is 1 or 0, and {@code offset[i][s]} is arrival
 * minus appointment (minus infinity for a no-show, which then holds nobody up).
 */
public final class Draws {

    /** Most scenarios of one block. */
    public static final int MOST_SCENARIOS = 1_000_000;

    final int scenarios;
    final double[][] service;
    final double[][] comes;
    final double[][] offset;

    Draws(int patients, int scenarios) {
        if (scenarios < 2 || scenarios > MOST_SCENARIOS) {
            throw new InvalidPlan("scenarios", scenarios, "2 to " + MOST_SCENARIOS);
        }
        this.scenarios = scenarios;
        service = new double[patients][scenarios];
        comes = new double[patients][scenarios];
        offset = new double[patients][scenarios];
    }

    /** Independent draws, each purpose and patient from a stream of its own. */
    public static Draws independent(SessionPlan plan, int scenarios, Streams streams) {
        Draws draws = new Draws(plan.size(), scenarios);
        for (int i = 0; i < plan.size(); i++) {
            PlannedPatient patient = plan.patients().get(i);
            RandomGenerator duration = streams.of(Purpose.DURATION, i);
            RandomGenerator show = streams.of(Purpose.SHOW, i);
            RandomGenerator arrival = streams.of(Purpose.ARRIVAL, i);
            DurationSampler sampler = patient.duration().sampler();
            for (int s = 0; s < scenarios; s++) {
                double minutes = sampler.sampleMinutes(duration);
                double offset = patient.punctual() ? 0 : patient.punctuality().sample(arrival);
                draws.set(i, s, show.nextDouble() >= patient.noShow(), minutes, offset);
            }
        }
        return draws;
    }

    /**
     * Draws whose every margin is spread evenly over its law (a Latin hypercube): the best sample to optimize on, though its
     * spread says nothing about standard errors.
     */
    public static Draws spread(SessionPlan plan, int scenarios, Streams streams) {
        Draws draws = new Draws(plan.size(), scenarios);
        Map<Object, double[]> tables = new HashMap<>();
        RandomGenerator order = streams.of(Purpose.SEARCH);
        for (int i = 0; i < plan.size(); i++) {
            PlannedPatient patient = plan.patients().get(i);
            double[] minutes =
                    tables.computeIfAbsent(patient.duration(), _ -> quantiles(scenarios, patient.duration()::quantile));
            double[] offsets = tables.computeIfAbsent(
                    patient.punctuality(), _ -> quantiles(scenarios, patient.punctuality()::quantile));
            int[] duration = shuffled(scenarios, order);
            int[] show = shuffled(scenarios, order);
            int[] arrival = shuffled(scenarios, order);
            for (int s = 0; s < scenarios; s++) {
                boolean shows = (show[s] + 0.5) / scenarios >= patient.noShow();
                draws.set(i, s, shows, minutes[duration[s]], offsets[arrival[s]]);
            }
        }
        return draws;
    }

    private static double[] quantiles(int count, DoubleUnaryOperator quantile) {
        double[] values = new double[count];
        Arrays.setAll(values, k -> quantile.applyAsDouble((k + 0.5) / count));
        return values;
    }

    private static int[] shuffled(int count, RandomGenerator random) {
        int[] order = new int[count];
        for (int k = 0; k < count; k++) {
            int other = random.nextInt(k + 1);
            order[k] = order[other];
            order[other] = k;
        }
        return order;
    }

    void set(int i, int s, boolean shows, double minutes, double arrivesAfter) {
        comes[i][s] = shows ? 1 : 0;
        service[i][s] = shows ? minutes : 0;
        offset[i][s] = shows ? arrivesAfter : Double.NEGATIVE_INFINITY;
    }

    public int scenarios() {
        return scenarios;
    }

    /** The minutes of one patient over all scenarios, 0 where the patient doesn't come. */
    public double[] serviceMinutes(int patient) {
        return service[patient].clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draws that
                && Arrays.deepEquals(service, that.service)
                && Arrays.deepEquals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(service);
    }
}
