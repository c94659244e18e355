package clinic.baton.engine.learn;

import java.util.List;

/**
 * What is known of one case: categories in a fixed order, an empty text where unknown, and numbers in a fixed order, NaN where
 * unknown.
 */
public record Sample(List<String> categories, List<Double> numbers) {
    /** Keeps unchangeable copies. */
    public Sample {
        categories = List.copyOf(categories);
        numbers = List.copyOf(numbers);
    }
}
