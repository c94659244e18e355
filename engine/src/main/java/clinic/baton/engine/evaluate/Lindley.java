package clinic.baton.engine.evaluate;

/**
 * One step of Lindley's recursion over many scenarios at once. Source: D. V. Lindley, The theory of queues with a single
 * server, Proceedings of the Cambridge Philosophical Society 48 (1952).
 */
public final class Lindley {

    private Lindley() {}

    /**
     * Seats one punctual patient in every scenario; without branches and with a sum of its own for each scenario, so that
     * each of its two loops, which store to one array only, runs in vector registers.
     *
     * @param before completion of the patients before, by scenario
     * @param service minutes of this patient, 0 where the patient doesn't come
     * @param comes 1 where the patient comes, else 0
     * @param start appointment, minutes
     * @param after filled with the completion of this patient; may be the same array as {@code before}
     * @param waits grows by this patient's wait in each scenario
     */
    public static void advance(
            double[] before, double[] service, double[] comes, double start, double[] after, double[] waits) {
        addWaits(before, comes, start, waits);
        complete(before, service, start, after);
    }

    private static void addWaits(double[] before, double[] comes, double start, double[] waits) {
        for (int s = 0; s < before.length; s++) {
            double ahead = before[s] - start;
            waits[s] += comes[s] * (0.5 * (ahead + Math.abs(ahead)));
        }
    }

    /** Completions alone: after = max(before, start) + service, the maximum as (d + |d|) / 2, which registers do at once. */
    public static void complete(double[] before, double[] service, double start, double[] after) {
        for (int s = 0; s < before.length; s++) {
            double ahead = before[s] - start;
            after[s] = start + 0.5 * (ahead + Math.abs(ahead)) + service[s];
        }
    }

    /** The sum over scenarios; four running sums keep the additions from waiting for each other. */
    public static double sum(double[] values) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int s = 0;
        for (; s + 4 <= values.length; s += 4) {
            a += values[s];
            b += values[s + 1];
            c += values[s + 2];
            d += values[s + 3];
        }
        for (; s < values.length; s++) {
            a += values[s];
        }
        return a + b + c + d;
    }
}
