package clinic.baton.engine.evaluate;

/**
 * The Markov chain of the stage in progress between two appointments, solved by uniformization: e<sup>Qx</sup> = sum over m of
 * Poisson(m; rate x) P<sup>m</sup>. A patient's no-show is decided when the turn comes, so the state stays one number.
 * Source: A. Jensen (1953); stage method as in P. M. Vanden Bosch and D. C. Dietz, IIE Transactions 32 (2000).
 */
final class StageChain {

    private static final double NEGLIGIBLE = 1e-16;
    private static final double LONGEST_STEP = 500;

    private final StageLayout layout;
    private double[] power;
    private double[] next;

    StageChain(StageLayout layout) {
        this.layout = layout;
        power = new double[layout.states()];
        next = new double[layout.states()];
    }

    /** The first patient who may still be in progress: all before have negligible probability. */
    int firstActive(double[] p, int arrived) {
        int j = 0;
        while (j < arrived - 1 && massOf(p, j) < NEGLIGIBLE) {
            j++;
        }
        return j;
    }

    private double massOf(double[] p, int j) {
        double mass = 0;
        for (int s = layout.first[j]; s < layout.first[j + 1]; s++) {
            mass += p[s];
        }
        return mass;
    }

    private double highestRate(int from, int arrived) {
        double highest = 0;
        for (int j = from; j < arrived; j++) {
            highest = Math.max(highest, layout.rate[j]);
        }
        return highest;
    }

    /** Replaces p by p e<sup>Qx</sup>, patients {@code from} .. {@code arrived}-1 being there. */
    void forward(double[] p, double minutes, int from, int arrived) {
        run(p, minutes, from, arrived, true);
    }

    /** Replaces the values v by e<sup>Qx</sup> v: what each state is worth so many minutes before. */
    void backward(double[] v, double minutes, int from, int arrived) {
        run(v, minutes, from, arrived, false);
    }

    private void run(double[] vector, double minutes, int from, int arrived, boolean forward) {
        double jumps = arrived == 0 ? 0 : highestRate(from, arrived) * minutes;
        if (!(jumps > 0)) {
            return;
        }
        int parts = (int) Math.ceil(jumps / LONGEST_STEP);
        for (int part = 0; part < parts; part++) {
            uniformize(vector, jumps / parts, from, arrived, forward);
        }
    }

    private void uniformize(double[] vector, double jumps, int from, int arrived, boolean forward) {
        double rate = highestRate(from, arrived);
        int low = layout.first[from];
        int high = layout.first[arrived];
        power[0] = vector[0];
        System.arraycopy(vector, low, power, low, high - low);
        double weight = Math.exp(-jumps);
        double left = 1 - weight;
        scale(vector, weight, low, high);
        for (int m = 1; left > NEGLIGIBLE && (m < jumps || weight > NEGLIGIBLE * NEGLIGIBLE); m++) {
            if (forward) {
                jump(power, next, rate, from, arrived);
            } else {
                value(power, next, rate, from, arrived);
            }
            swap();
            weight *= jumps / m;
            left -= weight;
            add(vector, weight, low, high);
        }
    }

    private void swap() {
        double[] swapped = power;
        power = next;
        next = swapped;
    }

    private static void scale(double[] vector, double weight, int low, int high) {
        vector[0] *= weight;
        for (int s = low; s < high; s++) {
            vector[s] *= weight;
        }
    }

    private void add(double[] vector, double weight, int low, int high) {
        vector[0] += weight * power[0];
        for (int s = low; s < high; s++) {
            vector[s] += weight * power[s];
        }
    }

    /** q = p P: one jump of the uniformized chain. */
    private void jump(double[] p, double[] q, double rate, int from, int arrived) {
        double leaving = 0;
        for (int j = from; j < arrived; j++) {
            double advance = layout.rate[j] == rate ? 1 : layout.rate[j] / rate;
            double entering = leaving * (1 - layout.noShow[j]);
            leaving -= entering;
            for (int s = layout.first[j]; s < layout.first[j + 1]; s++) {
                double moving = p[s] * advance;
                q[s] = p[s] - moving + entering;
                entering = moving;
            }
            leaving += entering;
        }
        q[0] = p[0] + leaving;
    }

    /** w = P v: what each state is worth one jump before. */
    private void value(double[] v, double[] w, double rate, int from, int arrived) {
        double following = v[0];
        for (int j = arrived - 1; j >= from; j--) {
            double advance = layout.rate[j] == rate ? 1 : layout.rate[j] / rate;
            double ahead = following;
            for (int s = layout.first[j + 1] - 1; s >= layout.first[j]; s--) {
                w[s] = v[s] + advance * (ahead - v[s]);
                ahead = v[s];
            }
            following = (1 - layout.noShow[j]) * ahead + layout.noShow[j] * following;
        }
        w[0] = v[0];
    }

    /** (p Q) v: how fast the expected value v changes while time passes. */
    double drift(double[] p, double[] v, int from, int arrived) {
        if (arrived == 0) {
            return 0;
        }
        double rate = highestRate(from, arrived);
        value(v, next, rate, from, arrived);
        double sum = 0;
        for (int s = layout.first[from]; s < layout.first[arrived]; s++) {
            sum += p[s] * (next[s] - v[s]);
        }
        return rate * sum;
    }
}
