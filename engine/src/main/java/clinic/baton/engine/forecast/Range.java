package clinic.baton.engine.forecast;

/** A forecast of a time or length, in minutes: it is before the first with chance 10 %, the second 50 %, the third 90 %. */
public record Range(double p10, double p50, double p90) {
    /** Whether a value lies in the middle 80 %, ends included. */
    public boolean covers(double value) {
        return value >= p10 && value <= p90;
    }
}
