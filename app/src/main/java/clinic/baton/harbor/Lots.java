package clinic.baton.harbor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A stream of chance that is the same on every machine and every Java: SplitMix64 (Steele, Lea and Flood, 2014,
 * doi:10.1145/2660193.2660195) with {@link StrictMath}.
 */
public final class Lots {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** The stream of a seed. */
    public Lots(long seed) {
        this.state = seed;
    }

    /** A stream of its own for something within another: a provider's day, a patient's pace. */
    public Lots of(String what) {
        long mixed = state;
        for (int i = 0; i < what.length(); i++) {
            mixed = mix(mixed * 31 + what.charAt(i) + GOLDEN);
        }
        return new Lots(mixed);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long bits) {
        long a = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** Uniform in [0, 1). */
    public double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Uniform among 0 to bound - 1. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Uniform from least to most, both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True so many times of one. */
    public boolean chance(double share) {
        return uniform() < share;
    }

    /** One of a list that isn't empty. */
    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** Standard normal, by Box and Muller. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** Log-normal of a mean and a coefficient of variation. */
    public double logNormal(double mean, double cv) {
        return logNormal(mean, cv, normal());
    }

    /** Log-normal of a mean and a coefficient of variation, at a standard normal deviate. */
    public static double logNormal(double mean, double cv, double deviate) {
        double variance = StrictMath.log1p(cv * cv);
        return mean * StrictMath.exp(StrictMath.sqrt(variance) * deviate - variance / 2);
    }

    /** From a distribution given by its quantiles, straight between them. */
    public double quantile(SortedMap<Double, Integer> quantiles) {
        double share = uniform();
        double below = 0;
        double value = 0;
        for (Map.Entry<Double, Integer> quantile : quantiles.entrySet()) {
            double above = quantile.getKey();
            int next = quantile.getValue();
            if (above > share) {
                return value + (next - value) * (share - below) / (above - below);
            }
            below = above;
            value = next;
        }
        return value;
    }
}
