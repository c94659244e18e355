package clinic.baton.engine.random;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random streams from one seed. Each purpose, and each index within it (a patient, a scenario), has a stream of its own, so
 * that drawing more for one purpose never changes what another sees: two designs meet the same patients.
 *
 * @param seed the same seed gives the same numbers on every machine
 */
public record Streams(long seed) {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /** What a stream's numbers are for. */
    public enum Purpose {
        DURATION(1),
        SHOW(2),
        ARRIVAL(3),
        WALK_IN(4),
        WALK_IN_DURATION(5),
        RESOURCE(6),
        EMERGENCY(7),
        SEARCH(8);

        private final long number;

        Purpose(long number) {
            this.number = number;
        }
    }

    /** The stream of a purpose. */
    public RandomGenerator of(Purpose purpose) {
        return of(purpose, 0);
    }

    /** The stream of a purpose for the patient, scenario or resource with this index. */
    public RandomGenerator of(Purpose purpose, long index) {
        return FACTORY.create(mix(mix(seed + purpose.number * 0x9E3779B97F4A7C15L) + index));
    }

    /** Streams that share nothing with these: for a fresh sample after a design was chosen on this one. */
    public Streams fresh() {
        return new Streams(mix(seed ^ 0x5851F42D4C957F2DL));
    }

    /** The finalizer of SplitMix64. Source: Steele, Lea and Flood, Fast splittable generators, OOPSLA 2014. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
