package clinic.baton.engine.learn;

import clinic.baton.engine.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The chance that a patient won't come, by lead time, history and reminders: a pooled logistic regression, drawn towards
 * a prior rate while little is known. Its Brier score is that of predictions for appointments it hadn't seen. Immutable.
 */
public final class NoShowKnowledge {
    private static final int FOLDS = 5;
    private static final double PRIOR_VISITS = 2;

    private final PooledLogistic regression;
    private final double rate;
    private final double trust;
    private final double brier;

    private NoShowKnowledge(PooledLogistic regression, double rate, double trust, double brier) {
        this.regression = regression;
        this.rate = rate;
        this.trust = trust;
        this.brier = brier;
    }

    /**
     * Learns.
     *
     * @param booked past appointments; may be empty
     * @param missed for each whether the patient didn't come
     * @param priorRate the rate that holds without any appointment, in [0, 1]
     * @param priorAppointments what the prior is worth, in appointments, above 0
     */
    public static NoShowKnowledge learn(
            List<BookedVisit> booked, boolean[] missed, double priorRate, double priorAppointments) {
        Require.probability("priorRate", priorRate);
        Require.positive("priorAppointments", priorAppointments);
        double trust = booked.size() / (booked.size() + priorAppointments);
        double squares = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            int[] others = IntStream.range(0, missed.length)
                    .filter(i -> i % FOLDS != left)
                    .toArray();
            NoShowKnowledge without = fitted(booked, missed, others, priorRate, trust, 0);
            for (int i = fold; i < missed.length; i += FOLDS) {
                double error = without.chance(booked.get(i)) - (missed[i] ? 1 : 0);
                squares += error * error;
            }
        }
        int[] all = IntStream.range(0, missed.length).toArray();
        return fitted(booked, missed, all, priorRate, trust, squares / Math.max(1, missed.length));
    }

    private static NoShowKnowledge fitted(
            List<BookedVisit> booked, boolean[] missed, int[] used, double priorRate, double trust, double brier) {
        List<Sample> samples = new ArrayList<>();
        boolean[] happened = new boolean[used.length];
        for (int k = 0; k < used.length; k++) {
            samples.add(sample(booked.get(used[k]), priorRate));
            happened[k] = missed[used[k]];
        }
        return new NoShowKnowledge(PooledLogistic.fit(samples, happened), priorRate, trust, brier);
    }

    private static Sample sample(BookedVisit visit, double rate) {
        double habit = (visit.pastMissed() + PRIOR_VISITS * rate) / (visit.pastVisits() + PRIOR_VISITS);
        return new Sample(
                List.of(visit.leadDays() == 0 ? "same day" : "ahead", visit.reminder()),
                List.of(Math.log1p(visit.leadDays()), habit, Math.log1p(visit.pastVisits())));
    }

    /** The chance that the patient won't come, in [0, 1]. */
    public double chance(BookedVisit visit) {
        return rate + trust * (regression.chance(sample(visit, rate)) - rate);
    }

    /** The mean squared distance of chance and outcome, on appointments left out of learning; 0 without any. */
    public double brier() {
        return brier;
    }
}
