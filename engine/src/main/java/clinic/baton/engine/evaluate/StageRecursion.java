package clinic.baton.engine.evaluate;

import clinic.baton.engine.Estimate;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.Evaluation.Method;
import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.SessionPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exact evaluation for exponential and Erlang durations (each patient's own mean and stages), punctual patients, independent
 * no-shows; accurate to about 1e-14. Costs O(n<sup>3</sup> k<sup>2</sup>) for n patients of k stages, its gradient about twice that.
 */
public final class StageRecursion implements GradientEvaluator {

    /** More states than this take too long; the lattice is as good there. */
    private static final int MOST_STATES = 4_000;

    private final StageLayout layout;
    private final StageChain chain;
    private final Objective objective;

    /** before[i]: the chain's state just before appointment i; before[n]: at the session's end. */
    private final double[][] before;

    private final int[] from;
    private final double[] waits;
    private final double[] state;
    private final double[] value;
    private final double[] overtimeValue;
    private double endWork;
    private double overtime;

    /** @throws InvalidPlan where the method doesn't apply */
    public StageRecursion(SessionPlan plan) {
        requireApplicable(plan);
        layout = new StageLayout(plan.patients());
        chain = new StageChain(layout);
        objective = Objective.of(plan, plan.expectedMinutes());
        before = new double[plan.size() + 1][layout.states()];
        from = new int[plan.size() + 1];
        waits = new double[plan.size()];
        state = new double[layout.states()];
        value = new double[layout.states()];
        overtimeValue = new double[layout.states()];
    }

    /** Whether the method applies to a plan. */
    public static boolean appliesTo(SessionPlan plan) {
        int states = StageLayout.states(plan).orElse(Integer.MAX_VALUE);
        return states <= MOST_STATES && plan.punctual() && plan.walkIns() == null;
    }

    private static void requireApplicable(SessionPlan plan) {
        if (!appliesTo(plan)) {
            throw new InvalidPlan(
                    "method",
                    "exact",
                    "auto: exact needs exponential or erlang durations (at most " + MOST_STATES
                            + " stages), punctual patients and no walk-ins");
        }
    }

    @Override
    public double cost(double[] starts) {
        pass(starts);
        double end = starts[starts.length - 1] + endWork;
        return objective.cost(Arrays.stream(waits).sum(), 0, end, overtime);
    }

    /** Forward through the session: fills {@code before}, {@code waits}, {@code endWork} and {@code overtime}. */
    private void pass(double[] starts) {
        int n = layout.patients;
        Arrays.fill(state, 0);
        state[0] = 1;
        for (int i = 0; i < n; i++) {
            from[i] = i == 0 ? 0 : chain.firstActive(state, i);
            if (i > 0) {
                chain.forward(state, starts[i] - starts[i - 1], from[i], i);
            }
            System.arraycopy(state, 0, before[i], 0, layout.first[i]);
            waits[i] = (1 - layout.noShow[i]) * workLeft(state, from[i], i);
            arrive(i);
        }
        from[n] = chain.firstActive(state, n);
        endWork = workLeft(state, from[n], n);
        overtime = overtimeAfter(starts[n - 1]);
    }

    private void arrive(int i) {
        int s = layout.first[i];
        Arrays.fill(state, s, layout.first[i + 1], 0);
        state[s] = state[0] * (1 - layout.noShow[i]);
        state[0] *= layout.noShow[i];
    }

    private double workLeft(double[] p, int active, int arrived) {
        double sum = 0;
        for (int j = active; j < arrived; j++) {
            for (int s = layout.first[j]; s < layout.first[j + 1]; s++) {
                sum += p[s] * layout.workLeft(j, s, arrived);
            }
        }
        return sum;
    }

    private double overtimeAfter(double lastStart) {
        if (!objective.hasEnd()) {
            return 0;
        }
        int n = layout.patients;
        double minutesLeft = objective.sessionMinutes() - lastStart;
        System.arraycopy(state, 0, before[n], 0, state.length);
        chain.forward(before[n], Math.max(0, minutesLeft), from[n], n);
        return Math.max(0, -minutesLeft) + workLeft(before[n], from[n], n);
    }

    @Override
    public double costAndGradient(double[] starts, double[] gradient) {
        double cost = cost(starts);
        int n = layout.patients;
        Arrays.fill(gradient, 0);
        gradient[n - 1] = endValue(starts[n - 1]);
        for (int i = n - 1; i > 0; i--) {
            precede(i);
            double drift = chain.drift(before[i], value, from[i], i);
            gradient[i] += drift;
            gradient[i - 1] -= drift;
            chain.backward(value, starts[i] - starts[i - 1], from[i], i);
        }
        return cost;
    }

    /** Fills {@code value} with the worth of each state just after the last appointment; returns the last start's own slope. */
    private double endValue(double lastStart) {
        int n = layout.patients;
        fillWork(value, objective.endWeight());
        double slope = objective.endWeight();
        if (!(objective.overtimeWeight() > 0)) {
            return slope;
        }
        double minutesLeft = objective.sessionMinutes() - lastStart;
        fillWork(overtimeValue, objective.overtimeWeight());
        if (minutesLeft > 0) {
            slope -= chain.drift(before[n], overtimeValue, from[n], n);
            chain.backward(overtimeValue, minutesLeft, from[n], n);
        } else {
            slope += objective.overtimeWeight();
        }
        for (int s = 0; s < value.length; s++) {
            value[s] += overtimeValue[s];
        }
        return slope;
    }

    private void fillWork(double[] values, double weight) {
        values[0] = 0;
        for (int j = 0; j < layout.patients; j++) {
            for (int s = layout.first[j]; s < layout.first[j + 1]; s++) {
                values[s] = weight * layout.workLeft(j, s, layout.patients);
            }
        }
    }

    /** From the worth just after appointment i to the worth just before it. */
    private void precede(int i) {
        double comes = 1 - layout.noShow[i];
        value[0] = comes * value[layout.first[i]] + layout.noShow[i] * value[0];
        double perMinute = objective.weights().waiting() * comes;
        for (int j = from[i]; j < i; j++) {
            for (int s = layout.first[j]; s < layout.first[j + 1]; s++) {
                value[s] += perMinute * layout.workLeft(j, s, i);
            }
        }
    }

    @Override
    public Evaluation evaluate(double[] starts) {
        double cost = cost(starts);
        double last = starts[starts.length - 1];
        List<Estimate> each = new ArrayList<>();
        for (double wait : waits) {
            each.add(Estimate.exactly(wait));
        }
        return new Evaluation(
                Method.EXACT,
                Estimate.exactly(cost),
                each,
                Estimate.exactly(Arrays.stream(waits).sum()),
                Estimate.exactly(0),
                Estimate.exactly(objective.idle(last + endWork, overtime)),
                Estimate.exactly(overtime),
                Estimate.exactly(onTime(last)),
                completion(last));
    }

    private double onTime(double lastStart) {
        if (!objective.hasEnd()) {
            return 1;
        }
        return lastStart > objective.sessionMinutes() ? 0 : before[layout.patients][0];
    }

    private Evaluation.Completion completion(double lastStart) {
        List<Double> quantiles = new ArrayList<>();
        double minutes = 0;
        for (double level : Evaluation.Completion.LEVELS) {
            minutes = quantileAfter(level, minutes);
            quantiles.add(lastStart + minutes);
        }
        return new Evaluation.Completion(quantiles);
    }

    /** The first minute from {@code low} on after the last appointment when nobody is here with the given probability. */
    private double quantileAfter(double level, double low) {
        if (doneBy(low) >= level) {
            return low;
        }
        double high = Math.max(low, endWork);
        while (doneBy(high) < level) {
            high = 2 * high;
        }
        double sure = low;
        while (high - sure > 1e-10 * (1 + high)) {
            double middle = (sure + high) / 2;
            if (doneBy(middle) < level) {
                sure = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double doneBy(double minutesAfterLastStart) {
        int n = layout.patients;
        System.arraycopy(state, 0, overtimeValue, 0, state.length);
        chain.forward(overtimeValue, minutesAfterLastStart, from[n], n);
        return overtimeValue[0];
    }
}
