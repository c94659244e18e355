package clinic.baton.engine.simulate;

/**
 * Uniform random numbers found by their key instead of by their turn: purpose, index and scenario. The same key gives the
 * same number whatever else was asked before, so two designs meet the same patients, and any scenario can be drawn alone.
 * Each key is hashed twice by the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
 *
 * @param seed the same seed gives the same numbers on every machine
 */
public record KeyedUniforms(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** What a number decides. */
    public enum Purpose {
        /** Whether a patient comes. */
        SHOW(1),
        /** When a patient comes. */
        ARRIVAL(2),
        /** How long a stage lasts. */
        DURATION(3),
        /** How long a room is cleaned. */
        CLEAN_UP(4),
        /** The time to the next walk-in. */
        WALK_IN(5),
        /** When a provider begins. */
        PROVIDER(6),
        /** The pace of a provider's session. */
        PACE(7),
        /** When an emergency comes. */
        EMERGENCY(8),
        /** How long an emergency lasts. */
        EMERGENCY_DURATION(9),
        /** Whom an emergency calls. */
        EMERGENCY_PROVIDER(10);

        private final long salt;

        Purpose(int number) {
            this.salt = number * 0xD1342543DE82EF95L;
        }
    }

    /** A number in (0, 1), for the index (a patient, a step, a provider) in a scenario. */
    public double of(Purpose purpose, long index, int scenario) {
        long key = mix(seed ^ purpose.salt) + index * GOLDEN;
        long bits = mix(mix(key) + scenario * GOLDEN);
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Numbers that share nothing with these, for a fresh sample after a choice was made on this one. */
    public KeyedUniforms fresh() {
        return new KeyedUniforms(mix(seed ^ 0x5851F42D4C957F2DL));
    }

    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
