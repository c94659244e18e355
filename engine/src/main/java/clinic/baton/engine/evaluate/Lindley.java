package clinic.baton.engine.evaluate;

/**
 * One step of Lindley's recursion over many scenarios at once. Source: D. V. Lindley, The theory of queues with a single
 * server, Proceedings of the Cambridge Philosophical Society 48 (1952).
 */
public final class Lindley {

    private Lindley() {}

    /**
     * Seats one punctual patient in every scenario; no branches, so that the loop runs in vector registers. Four running sums
     * keep the additions from waiting for each other.
     *
     * @param before completion of the patients before, by scenario
     * @param service minutes of this patient, 0 where the patient doesn't come
     * @param comes 1 where the patient comes, else 0
     * @param start appointment, minutes
     * @param after filled with the completion of this patient
     * @return the sum of the waits of those who come
     */
    public static double advance(double[] before, double[] service, double[] comes, double start, double[] after) {
        complete(before, service, start, after);
        return waits(before, comes, start);
    }

    /** after = max(before, start) + service. */
    public static void complete(double[] before, double[] service, double start, double[] after) {
        for (int s = 0; s < before.length; s++) {
            after[s] = Math.max(before[s], start) + service[s];
        }
    }

    private static double waits(double[] before, double[] comes, double start) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int s = 0;
        for (; s + 4 <= before.length; s += 4) {
            a += comes[s] * Math.max(0, before[s] - start);
            b += comes[s + 1] * Math.max(0, before[s + 1] - start);
            c += comes[s + 2] * Math.max(0, before[s + 2] - start);
            d += comes[s + 3] * Math.max(0, before[s + 3] - start);
        }
        for (; s < before.length; s++) {
            a += comes[s] * Math.max(0, before[s] - start);
        }
        return a + b + c + d;
    }
}
