package clinic.baton.engine;

/** Checks of numbers that come from outside; each refusal names field, value and remedy. */
public final class Require {

    private Require() {}

    /** A finite number. */
    public static double finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidPlan(field, value, "a finite number");
        }
        return value;
    }

    /** A finite number of at least zero. */
    public static double notNegative(String field, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new InvalidPlan(field, value, "a number of at least 0");
        }
        return value;
    }

    /** A finite number above zero. */
    public static double positive(String field, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw new InvalidPlan(field, value, "a number above 0");
        }
        return value;
    }

    /** A probability in [0, 1]. */
    public static double probability(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new InvalidPlan(field, value, "a probability between 0 and 1");
        }
        return value;
    }
}
