package clinic.baton.web;

/**
 * How tight or loose a session is.
 *
 * @param tightness 0 (idle) to 100 (bound to run over); 40 to 60 is as it should be
 * @param words the figure behind it, for example {@code "62 % done by 12:15"}
 * @param detail more of it, read out and shown on pointing, for example {@code "expected wait 9 min"}; may be blank
 */
public record Gauge(int tightness, String words, String detail) {
    /** Without more. */
    public Gauge(int tightness, String words) {
        this(tightness, words, "");
    }

    public Gauge {
        if (tightness < 0 || tightness > 100) {
            throw new IllegalArgumentException("Tightness " + tightness + " is outside 0 to 100.");
        }
    }

    /**
     * Of a chance to be done on time: one of 88 % stands in the middle, as it should be.
     *
     * @param onTime the chance, in [0, 1]
     * @param by the planned end, for example {@code "12:15"}
     */
    public static Gauge ofChance(double onTime, String by) {
        return new Gauge((int) Math.round(100 * Math.cbrt(1 - onTime)), Math.round(100 * onTime) + " % done by " + by);
    }

    /** The key of the word for it in the bundle. */
    public String wordKey() {
        if (tightness < 40) {
            return "gauge.loose";
        }
        return tightness <= 60 ? "gauge.balanced" : "gauge.tight";
    }
}
