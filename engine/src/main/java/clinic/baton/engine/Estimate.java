package clinic.baton.engine;

/** An expected value and the standard error it is known with; 0 where it was computed without sampling. */
public record Estimate(double mean, double standardError) {

    public static Estimate exactly(double mean) {
        return new Estimate(mean, 0);
    }
}
