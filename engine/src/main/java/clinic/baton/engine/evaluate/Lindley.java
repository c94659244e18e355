package clinic.baton.engine.evaluate;

/**
 * One step of Lindley's recursion over many scenarios at once. Source: D. V. Lindley, The theory of queues with a single
 * server, Proceedings of the Cambridge Philosophical Society 48 (1952).
 */
public final class Lindley {

    private Lindley() {}

    /**
     * Seats one punctual patient in every scenario; without branches and with a sum of its own for each scenario, so that the
     * loop runs in vector registers.
     *
     * @param before completion of the patients before, by scenario
     * @param service minutes of this patient, 0 where the patient doesn't come
     * @param comes 1 where the patient comes, else 0
     * @param start appointment, minutes
     * @param after filled with the completion of this patient
     * @param waits grows by this patient's wait in each scenario
     */
    public static void advance(
            double[] before, double[] service, double[] comes, double start, double[] after, double[] waits) {
        for (int s = 0; s < before.length; s++) {
            waits[s] += comes[s] * Math.max(0, before[s] - start);
            after[s] = Math.max(before[s], start) + service[s];
        }
    }

    /** Completions alone: after = max(before, start) + service. */
    public static void complete(double[] before, double[] service, double start, double[] after) {
        for (int s = 0; s < before.length; s++) {
            after[s] = Math.max(before[s], start) + service[s];
        }
    }
}
