package clinic.baton.engine.evaluate;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import java.util.Arrays;

/**
 * Averages over scenarios drawn beforehand, all designs on the same draws. Patient by patient over a block of scenarios,
 * without branches: completion = max(completion, arrival) + service.
 */
public final class MonteCarlo implements GradientEvaluator {

    private final Draws draws;
    private final Objective objective;
    private final boolean seenEarly;
    private final boolean punctual;
    private final double[][] completions;
    private final double[] worth;
    private final double[] waits;
    private final double meanWork;

    /**
     * @param draws of the same plan
     * @throws InvalidPlan where the plan has walk-ins
     */
    public MonteCarlo(SessionPlan plan, Draws draws) {
        if (plan.walkIns() != null) {
            throw new InvalidPlan("walkIns", "given", "an evaluator that serves walk-ins");
        }
        this.draws = draws;
        seenEarly = plan.earlyArrivals() == EarlyArrivals.SEEN;
        punctual = plan.punctual();
        completions = new double[plan.size() + 1][draws.scenarios];
        worth = new double[draws.scenarios];
        waits = new double[draws.scenarios];
        meanWork = Arrays.stream(draws.service)
                        .mapToDouble(minutes -> Arrays.stream(minutes).sum())
                        .sum()
                / draws.scenarios;
        objective = Objective.of(plan, meanWork);
    }

    @Override
    public double cost(double[] starts) {
        Arrays.fill(waits, 0);
        for (int i = 0; i < starts.length; i++) {
            advance(i, starts[i]);
        }
        double last = starts[starts.length - 1];
        double[] completed = completions[starts.length];
        double end = 0;
        double overtime = 0;
        for (double completion : completed) {
            double through = Math.max(completion, last);
            end += through;
            overtime += Math.max(0, through - objective.sessionMinutes());
        }
        double n = draws.scenarios;
        return objective.cost(Lindley.sum(waits) / n, 0, end / n, overtime / n);
    }

    /** One patient over all scenarios. */
    private void advance(int i, double start) {
        if (punctual) {
            Lindley.advance(completions[i], draws.service[i], draws.comes[i], start, completions[i + 1], waits);
        } else {
            advanceUnpunctual(i, start);
        }
    }

    private void advanceUnpunctual(int i, double start) {
        double[] before = completions[i];
        double[] after = completions[i + 1];
        double[] offset = draws.offset[i];
        for (int s = 0; s < before.length; s++) {
            double arrival = start + offset[s];
            double ready = Math.max(arrival, start);
            double canStart = seenEarly || arrival == Double.NEGATIVE_INFINITY ? arrival : ready;
            waits[s] += draws.comes[i][s] * Math.max(0, before[s] - ready);
            after[s] = Math.max(before[s], canStart) + draws.service[i][s];
        }
    }

    @Override
    public double costAndGradient(double[] starts, double[] gradient) {
        double cost = cost(starts);
        int n = starts.length;
        Arrays.fill(gradient, 0);
        gradient[n - 1] = endWorth(completions[n], starts[n - 1]);
        for (int i = n - 1; i >= 0; i--) {
            gradient[i] += precede(i, starts[i]);
        }
        for (int i = 0; i < n; i++) {
            gradient[i] /= draws.scenarios;
        }
        return cost;
    }

    /** Fills {@code worth} with what one minute later completion costs; returns what the last start adds by itself. */
    private double endWorth(double[] completed, double last) {
        double ofLastStart = 0;
        for (int s = 0; s < completed.length; s++) {
            boolean over = Math.max(completed[s], last) > objective.sessionMinutes();
            double perMinute = objective.endWeight() + (over ? objective.overtimeWeight() : 0);
            boolean byCompletion = completed[s] > last;
            worth[s] = byCompletion ? perMinute : 0;
            ofLastStart += byCompletion ? 0 : perMinute;
        }
        return ofLastStart;
    }

    /** From what a minute of completion i costs to that of completion i - 1; returns the sum of the start's slopes. */
    private double precede(int i, double start) {
        double[] before = completions[i];
        double[] offset = draws.offset[i];
        double[] comes = draws.comes[i];
        double perMinute = objective.weights().waiting();
        double slope = 0;
        for (int s = 0; s < before.length; s++) {
            double arrival = start + offset[s];
            double ready = Math.max(arrival, start);
            double canStart = seenEarly || comes[s] == 0 ? arrival : ready;
            double waiting = comes[s] > 0 && before[s] > ready ? perMinute : 0;
            boolean held = canStart > before[s];
            slope += (held ? worth[s] : 0) - waiting;
            worth[s] = (held ? 0 : worth[s]) + waiting;
        }
        return slope;
    }

    @Override
    public Evaluation evaluate(double[] starts) {
        Outcomes outcomes = new Outcomes(starts.length, draws.scenarios);
        cost(starts);
        double last = starts[starts.length - 1];
        for (int s = 0; s < draws.scenarios; s++) {
            for (int i = 0; i < starts.length; i++) {
                double ready = Math.max(starts[i] + draws.offset[i][s], starts[i]);
                double wait = draws.comes[i][s] * Math.max(0, completions[i][s] - ready);
                outcomes.waits[i][s] = wait;
                outcomes.total[s] += wait;
                outcomes.work[s] += draws.service[i][s];
            }
            outcomes.end[s] = Math.max(last, completions[starts.length][s]);
        }
        return outcomes.evaluation(objective);
    }
}
