package clinic.baton.engine.simulate;

import java.util.function.DoubleUnaryOperator;

/**
 * An inverse distribution function in a table, for draws by inversion at the cost of a few memory reads: 1,024 cells of
 * equal probability, the outermost split again into 64 and the outermost of these once more; linear within a cell. It
 * ends at the quantiles of 1e-7 and 1 - 1e-7.
 */
final class QuantileTable {
    private static final int CELLS = 1024;
    private static final int TAIL_CELLS = 64;
    private static final double END = 1e-7;

    private final double[] middle = new double[CELLS + 1];
    private final double[][] low = new double[2][TAIL_CELLS + 1];
    private final double[][] high = new double[2][TAIL_CELLS + 1];

    /**
     * Fills the table.
     *
     * @param quantile the value at a probability, asked for in (0, 1)
     * @param ofSurvival the value exceeded with a probability, asked for in (0, 1)
     */
    QuantileTable(DoubleUnaryOperator quantile, DoubleUnaryOperator ofSurvival) {
        for (int k = 0; k <= CELLS; k++) {
            double p = (double) k / CELLS;
            middle[k] = p <= 0.5
                    ? quantile.applyAsDouble(Math.max(p, END))
                    : ofSurvival.applyAsDouble(Math.max(1 - p, END));
        }
        double width = 1.0 / CELLS;
        for (double[] tail : low) {
            fill(tail, width, quantile);
            width /= TAIL_CELLS;
        }
        width = 1.0 / CELLS;
        for (double[] tail : high) {
            fill(tail, width, ofSurvival);
            width /= TAIL_CELLS;
        }
    }

    private static void fill(double[] tail, double width, DoubleUnaryOperator quantile) {
        for (int k = 0; k <= TAIL_CELLS; k++) {
            tail[k] = quantile.applyAsDouble(Math.max(width * k / TAIL_CELLS, END));
        }
    }

    /** The value at a probability in [0, 1]. */
    double at(double probability) {
        double position = probability * CELLS;
        int cell = (int) position;
        if (cell == 0) {
            return inTail(low, position);
        }
        if (cell >= CELLS - 1) {
            return inTail(high, Math.max(0, CELLS - position));
        }
        return middle[cell] + (position - cell) * (middle[cell + 1] - middle[cell]);
    }

    private static double inTail(double[][] tails, double shareOfCell) {
        double position = shareOfCell * TAIL_CELLS;
        double[] tail = tails[0];
        if (position < 1) {
            position *= TAIL_CELLS;
            tail = tails[1];
        }
        int cell = Math.min((int) position, TAIL_CELLS - 1);
        return tail[cell] + (position - cell) * (tail[cell + 1] - tail[cell]);
    }
}
