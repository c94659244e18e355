package clinic.baton.engine.backtest;

/** Solves a few linear equations by elimination with pivoting; the right side is the last column. */
final class SmallSystem {
    private SmallSystem() {}

    static double[] solve(double[][] matrix) {
        int n = matrix.length;
        for (int column = 0; column < n; column++) {
            swapInLargest(matrix, column);
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = matrix[row][column] / matrix[column][column];
                    for (int k = column; k <= n; k++) {
                        matrix[row][k] -= factor * matrix[column][k];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int row = 0; row < n; row++) {
            solution[row] = matrix[row][n] / matrix[row][row];
        }
        return solution;
    }

    private static void swapInLargest(double[][] matrix, int column) {
        int largest = column;
        for (int row = column + 1; row < matrix.length; row++) {
            if (Math.abs(matrix[row][column]) > Math.abs(matrix[largest][column])) {
                largest = row;
            }
        }
        double[] held = matrix[column];
        matrix[column] = matrix[largest];
        matrix[largest] = held;
    }
}
