package clinic.baton.engine.backtest;

/**
 * Corrects chances by a straight line on the log-odds, fitted on appointments the chances weren't learned from and drawn
 * towards no correction. Source: J. Platt, Probabilistic outputs for support vector machines, 1999.
 */
record ChanceCalibration(double shift, double slope) {
    private static final double PRIOR_CASES = 100;

    static ChanceCalibration fit(double[] logits, boolean[] happened) {
        double shift = 0;
        double slope = 1;
        for (int round = 0; round < 25; round++) {
            double[][] system = {
                {PRIOR_CASES / 5, 0, -shift * PRIOR_CASES / 5}, {0, PRIOR_CASES, (1 - slope) * PRIOR_CASES}
            };
            for (int i = 0; i < logits.length; i++) {
                double chance = chance(shift + slope * logits[i]);
                double weight = chance * (1 - chance);
                double error = (happened[i] ? 1 : 0) - chance;
                system[0][0] += weight;
                system[0][1] += weight * logits[i];
                system[1][0] += weight * logits[i];
                system[1][1] += weight * logits[i] * logits[i];
                system[0][2] += error;
                system[1][2] += error * logits[i];
            }
            double[] step = SmallSystem.solve(system);
            shift += step[0];
            slope += step[1];
        }
        return new ChanceCalibration(shift, Math.clamp(slope, 0, 2));
    }

    double correct(double logit) {
        return chance(shift + slope * logit);
    }

    private static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
