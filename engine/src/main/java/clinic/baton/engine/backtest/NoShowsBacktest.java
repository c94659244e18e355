package clinic.baton.engine.backtest;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.learn.PooledLogistic;
import clinic.baton.engine.learn.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Back-tests chances of no-shows on past appointments. Learned on those up to a day, tried on the later ones; what a patient
 * did on earlier days is known on the morning of each, as it would have been.
 */
public final class NoShowsBacktest {
    private static final double HELD_OUT = 0.2;
    private static final int FEWEST_TO_CALIBRATE = 300;

    private final List<PastAppointment> all;
    private final List<String> problems;
    private final List<Sample> samples;
    private final boolean[] missed;
    private final int training;
    private final double rate;

    private NoShowsBacktest(AppointmentHistory history, LocalDate trainUntil) {
        all = history.appointments();
        problems = history.problems();
        training = (int) all.stream()
                .filter(appointment -> !appointment.appointment().toLocalDate().isAfter(trainUntil))
                .count();
        if (training < 2 || training == all.size()) {
            throw new InvalidPlan(
                    "train-until",
                    trainUntil,
                    "a day with at least two appointments up to it and one after; they go from "
                            + (all.isEmpty()
                                    ? "nothing"
                                    : all.getFirst().appointment() + " to "
                                            + all.getLast().appointment()));
        }
        missed = new boolean[all.size()];
        for (int i = 0; i < missed.length; i++) {
            missed[i] = !all.get(i).showed();
        }
        rate = rate(0, training);
        samples = AppointmentSamples.of(all, rate);
    }

    /**
     * Runs a back-test.
     *
     * @param file columns {@code patient, booked, appointment, showed} and optional {@code x_*}
     * @param trainUntil the last day to learn from
     * @throws IOException if the file can't be read
     * @throws InvalidPlan if columns are missing or the day leaves too little on either side
     */
    public static NoShowsReport run(Path file, LocalDate trainUntil) throws IOException {
        return new NoShowsBacktest(AppointmentHistory.read(file), trainUntil).report();
    }

    private NoShowsReport report() {
        int tested = all.size() - training;
        ChanceCalibration calibration = calibration();
        PooledLogistic model = model(training);
        double[] engine = new double[tested];
        double[] base = new double[tested];
        double[] lead = new double[tested];
        double[] leadRates = leadRates();
        boolean[] happened = new boolean[tested];
        for (int i = 0; i < tested; i++) {
            engine[i] = calibration.correct(model.logit(samples.get(training + i)));
            base[i] = rate;
            lead[i] = leadRates[all.get(training + i).leadClass()];
            happened[i] = missed[training + i];
        }
        return new NoShowsReport(
                training,
                tested,
                ChanceScores.score(engine, happened),
                ChanceScores.score(base, happened),
                ChanceScores.score(lead, happened),
                ChanceScores.groups(engine, happened),
                problems);
    }

    private PooledLogistic model(int until) {
        boolean[] happened = new boolean[until];
        System.arraycopy(missed, 0, happened, 0, until);
        return PooledLogistic.fit(samples.subList(0, until), happened);
    }

    /** Learned on the last fifth of the training part from a model of the rest; none where there is too little. */
    private ChanceCalibration calibration() {
        int heldOut = (int) (HELD_OUT * training);
        if (heldOut < FEWEST_TO_CALIBRATE) {
            return new ChanceCalibration(0, 1);
        }
        int from = training - heldOut;
        PooledLogistic early = model(from);
        double[] logits = new double[heldOut];
        boolean[] happened = new boolean[heldOut];
        for (int i = 0; i < heldOut; i++) {
            logits[i] = early.logit(samples.get(from + i));
            happened[i] = missed[from + i];
        }
        return ChanceCalibration.fit(logits, happened);
    }

    private double rate(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += missed[i] ? 1 : 0;
        }
        return (double) count / (to - from);
    }

    private double[] leadRates() {
        double[] missedByClass = new double[PastAppointment.leadClasses()];
        double[] countByClass = new double[missedByClass.length];
        for (int i = 0; i < training; i++) {
            int leadClass = all.get(i).leadClass();
            countByClass[leadClass]++;
            missedByClass[leadClass] += missed[i] ? 1 : 0;
        }
        for (int k = 0; k < missedByClass.length; k++) {
            missedByClass[k] = countByClass[k] == 0 ? rate : missedByClass[k] / countByClass[k];
        }
        return missedByClass;
    }
}
