package clinic.baton.web;

/**
 * How tight or loose a session is.
 *
 * @param tightness 0 (idle) to 100 (bound to run over); 40 to 60 is as it should be
 * @param words the figure behind it, for example {@code "62 % done by 12:15"}
 */
public record Gauge(int tightness, String words) {
    public Gauge {
        if (tightness < 0 || tightness > 100) {
            throw new IllegalArgumentException("Tightness " + tightness + " is outside 0 to 100.");
        }
    }

    /** The key of the word for it in the bundle. */
    public String wordKey() {
        if (tightness < 40) {
            return "gauge.loose";
        }
        return tightness <= 60 ? "gauge.balanced" : "gauge.tight";
    }
}
