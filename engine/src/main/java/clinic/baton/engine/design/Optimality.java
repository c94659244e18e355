package clinic.baton.engine.design;

/**
 * What is known about how far a design may be from the best one of the same order.
 *
 * @param proved whether {@code gap} is a proved upper bound
 * @param gap the bound, as a share of the cost; NaN where nothing is proved
 * @param reason in one sentence
 */
public record Optimality(boolean proved, double gap, String reason) {

    static Optimality within(double gap, String reason) {
        return new Optimality(true, Math.max(0, gap), reason);
    }

    static Optimality unproved(String reason) {
        return new Optimality(false, Double.NaN, reason);
    }
}
