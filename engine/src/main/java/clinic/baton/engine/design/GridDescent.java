package clinic.baton.engine.design;

import clinic.baton.engine.evaluate.Evaluator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best starts on a grid. Waiting, idle and overtime together are L-natural-convex in the starts: a schedule that no move of
 * a set of patients by one step, all later or all earlier, improves is the best of all. That over all 2<sup>n</sup> sets is one
 * submodular minimization for each direction. Source: K. Murota, Discrete Convex Analysis (2003), theorem 7.14; G. C. Kaandorp
 * and G. Koole (2007) for appointments.
 */
final class GridDescent {

    private static final double TOLERANCE = 1e-11;
    private static final int MOST_ROUNDS = 10_000;

    private final Evaluator evaluator;
    private final double step;
    private final int lastStep;
    private final double outOfOrder;
    private int[] at;
    private double cost;
    private int evaluations;

    /**
     * @param stepMinutes of the grid
     * @param lastStep latest start, in steps
     * @param outOfOrder price of a minute by which a start lies before an earlier patient's; at least the weight of waiting
     */
    GridDescent(Evaluator evaluator, double stepMinutes, int lastStep, double outOfOrder, int[] from) {
        this.evaluator = evaluator;
        step = stepMinutes;
        this.lastStep = lastStep;
        this.outOfOrder = outOfOrder;
        at = from.clone();
        cost = cost(at);
    }

    double cost() {
        return cost;
    }

    double[] starts() {
        return starts(at);
    }

    int evaluations() {
        return evaluations;
    }

    private double[] starts(int[] steps) {
        return Arrays.stream(steps).mapToDouble(k -> k * step).toArray();
    }

    /** The cost where starts out of order are raised to the start before, at a price that makes raising them worth while. */
    private double cost(int[] steps) {
        evaluations++;
        double[] starts = starts(steps);
        double penalty = 0;
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] < starts[i - 1]) {
                penalty += outOfOrder * (starts[i - 1] - starts[i]);
                starts[i] = starts[i - 1];
            }
        }
        return evaluator.cost(starts) + penalty;
    }

    /** Moves single patients, and each patient with all who follow, while that helps. Quick, but may get stuck. */
    void moveBlocks() {
        boolean improved = true;
        for (int round = 0; improved && round < MOST_ROUNDS; round++) {
            improved = false;
            for (int i = at.length - 1; i >= 0; i--) {
                for (int by : new int[] {1, -1}) {
                    improved |= slide(List.of(i), by);
                    improved |= slide(IntStream.range(i, at.length).boxed().toList(), by);
                }
            }
        }
    }

    /** Moves the set again and again while that helps; whether it helped at all. */
    private boolean slide(List<Integer> set, int by) {
        boolean improved = false;
        while (true) {
            int[] to = at.clone();
            for (int i : set) {
                to[i] += by;
                if (to[i] < 0 || to[i] > lastStep) {
                    return improved;
                }
            }
            if (outOfOrder(to)) {
                return improved;
            }
            double reached = cost(to);
            if (!(reached < cost - tolerance())) {
                return improved;
            }
            at = to;
            cost = reached;
            improved = true;
        }
    }

    private static boolean outOfOrder(int[] steps) {
        return IntStream.range(1, steps.length).anyMatch(i -> steps[i] < steps[i - 1]);
    }

    private double tolerance() {
        return TOLERANCE * Math.max(1e-9, Math.abs(cost));
    }

    /**
     * Descends to the best schedule and proves it.
     *
     * @param mostCorners bounds the search for each direction, see {@link SubmodularMinimum#minimize}
     * @return how much lower the cost could still be for moves of one step, as a share of it: 0 up to rounding where proved
     */
    double descend(int mostCorners) {
        while (true) {
            var later = bestMove(1, mostCorners);
            if (apply(later, 1)) {
                continue;
            }
            var earlier = bestMove(-1, mostCorners);
            if (!apply(earlier, -1)) {
                double bound = -Math.min(later.lowerBound(), earlier.lowerBound());
                return bound / Math.max(Math.abs(cost), 1e-300);
            }
        }
    }

    private boolean apply(SubmodularMinimum.Result move, int by) {
        if (move.value() >= -tolerance()) {
            return false;
        }
        int[] to = at.clone();
        for (int k : move.chosen()) {
            to[k] += by;
        }
        for (int i = 1; i < to.length; i++) {
            to[i] = Math.max(to[i], to[i - 1]);
        }
        at = to;
        cost = cost(at);
        slide(move.chosen(), by);
        return true;
    }

    private SubmodularMinimum.Result bestMove(int by, int mostCorners) {
        int[] movable = IntStream.range(0, at.length)
                .filter(i -> by > 0 ? at[i] < lastStep : at[i] > 0)
                .toArray();
        SubmodularMinimum.SetFunction change = chosen -> {
            int[] to = at.clone();
            for (int k = 0; k < movable.length; k++) {
                to[movable[k]] += chosen[k] ? by : 0;
            }
            return cost(to) - cost;
        };
        if (movable.length == 0) {
            return new SubmodularMinimum.Result(List.of(), 0, 0);
        }
        var found = new SubmodularMinimum(change, movable.length, tolerance(), true).minimize(mostCorners);
        List<Integer> patients = found.chosen().stream().map(k -> movable[k]).toList();
        return new SubmodularMinimum.Result(patients, found.value(), found.lowerBound());
    }
}
