package clinic.baton.engine.learn;

/** One case as the few columns that aren't zero. */
final class SparseRow {
    final int[] columns;
    final double[] values;

    SparseRow(int[] columns, double[] values) {
        this.columns = columns;
        this.values = values;
    }

    double dot(double[] coefficients) {
        double sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += values[k] * coefficients[columns[k]];
        }
        return sum;
    }
}
