package clinic.baton.engine.evaluate;

import clinic.baton.engine.Estimate;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.Evaluation.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came out of each scenario, and the evaluation that follows from it. */
final class Outcomes {

    final double[][] waits;
    final double[] total;
    final double[] walkIn;
    final double[] work;
    final double[] end;

    Outcomes(int patients, int scenarios) {
        waits = new double[patients][scenarios];
        total = new double[scenarios];
        walkIn = new double[scenarios];
        work = new double[scenarios];
        end = new double[scenarios];
    }

    /** Cost of one scenario. */
    private double cost(Objective objective, int s) {
        double overtime = overtime(objective, s);
        return objective.weights().waiting() * total[s]
                + objective.weights().walkInWaiting() * walkIn[s]
                + objective.weights().idle() * idle(objective, s)
                + objective.weights().overtime() * overtime;
    }

    private double overtime(Objective objective, int s) {
        return objective.hasEnd() ? Math.max(0, end[s] - objective.sessionMinutes()) : 0;
    }

    private double idle(Objective objective, int s) {
        double until = objective.idleUntilEnd() ? Math.max(end[s], objective.sessionMinutes()) : end[s];
        return until - work[s];
    }

    double meanCost(Objective objective) {
        double sum = 0;
        for (int s = 0; s < total.length; s++) {
            sum += cost(objective, s);
        }
        return sum / total.length;
    }

    Evaluation evaluation(Objective objective) {
        int scenarios = total.length;
        double[] cost = new double[scenarios];
        double[] idle = new double[scenarios];
        double[] overtime = new double[scenarios];
        double[] onTime = new double[scenarios];
        for (int s = 0; s < scenarios; s++) {
            cost[s] = cost(objective, s);
            idle[s] = idle(objective, s);
            overtime[s] = overtime(objective, s);
            onTime[s] = end[s] <= objective.sessionMinutes() ? 1 : 0;
        }
        List<Estimate> each = new ArrayList<>();
        for (double[] wait : waits) {
            each.add(Sums.estimate(wait));
        }
        return new Evaluation(
                Method.MONTE_CARLO,
                Sums.estimate(cost),
                each,
                Sums.estimate(total),
                Sums.estimate(walkIn),
                Sums.estimate(idle),
                Sums.estimate(overtime),
                Sums.estimate(onTime),
                completion());
    }

    private Evaluation.Completion completion() {
        double[] sorted = end.clone();
        Arrays.sort(sorted);
        return new Evaluation.Completion(Evaluation.Completion.LEVELS.stream()
                .map(level -> sorted[(int) Math.min(sorted.length - 1, Math.floor(level * sorted.length))])
                .toList());
    }
}
