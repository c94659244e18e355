package clinic.baton.engine.backtest;

import clinic.baton.engine.backtest.VisitModel.LogRange;
import clinic.baton.engine.learn.PooledRegression;
import clinic.baton.engine.learn.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link VisitModel} from past sessions. The first stage is fitted five times, each without a fifth of the sessions,
 * so that the later stages and the ranges learn from how it does on sessions it hasn't seen.
 */
final class VisitTraining {
    private static final int FOLDS = 5;

    private final List<VisitSession> sessions;
    private final List<PooledRegression> withoutFold = new ArrayList<>();
    private final List<double[]> deviations = new ArrayList<>();
    private final LogRange range;
    private final VisitModel model;

    VisitTraining(List<VisitSession> sessions) {
        this.sessions = sessions;
        List<VisitRow> visits =
                sessions.stream().flatMap(session -> session.visits().stream()).toList();
        range = LogRange.of(visits);
        for (int fold = 0; fold < FOLDS; fold++) {
            withoutFold.add(VisitModel.fitPlanned(others(fold), range));
        }
        for (int s = 0; s < sessions.size(); s++) {
            deviations.add(VisitModel.deviations(withoutFold.get(fold(s)), sessions.get(s), range));
        }
        model = fit(visits);
    }

    VisitModel model() {
        return model;
    }

    /** The model as it would be if it hadn't seen this session in its first stage. */
    VisitModel modelWithout(int session) {
        return model.with(withoutFold.get(fold(session)));
    }

    private int fold(int session) {
        return session % FOLDS;
    }

    private List<VisitSession> others(int fold) {
        List<VisitSession> others = new ArrayList<>();
        for (int s = 0; s < sessions.size(); s++) {
            if (fold(s) != fold) {
                others.add(sessions.get(s));
            }
        }
        return others;
    }

    private VisitModel fit(List<VisitRow> visits) {
        List<Sample> lived = livedSamples();
        double[] off = deviations.stream().flatMapToDouble(Arrays::stream).toArray();
        PooledRegression second = PooledRegression.fitStraight(lived, off);
        List<Sample> refined = new ArrayList<>();
        double[] minutes = new double[off.length];
        int row = 0;
        for (VisitSession session : sessions) {
            for (int i = 0; i < session.visits().size(); i++) {
                VisitRow visit = session.visits().get(i);
                double log = range.log(visit.minutes());
                double median = Math.exp(log - off[row] + second.predict(lived.get(row)));
                minutes[row++] = Math.exp(log);
                refined.add(VisitModel.refined(VisitSamples.planned(visit, i, visit.started()), median));
            }
        }
        PooledRegression mean = PooledRegression.fit(refined, minutes);
        PooledRegression spread = PooledRegression.fit(refined, logErrors(refined, minutes, mean));
        PooledRegression first = VisitModel.fitPlanned(sessions, range);
        return new VisitModel(first, second, mean, spread, range, VisitModel.typicalMinutes(visits));
    }

    private List<Sample> livedSamples() {
        List<Sample> lived = new ArrayList<>();
        SessionReplay.of(sessions, deviations::get, (s, memories) -> {
            for (int i = 0; i < sessions.get(s).visits().size(); i++) {
                lived.add(VisitSamples.lived(sessions.get(s), i, i, deviations.get(s), memories));
            }
        });
        return lived;
    }

    private static double[] logErrors(List<Sample> samples, double[] minutes, PooledRegression mean) {
        double[] logs = new double[minutes.length];
        double typical = 0;
        for (int r = 0; r < logs.length; r++) {
            logs[r] = Math.abs(minutes[r] - mean.predict(samples.get(r)));
            typical += logs[r] / logs.length;
        }
        for (int r = 0; r < logs.length; r++) {
            logs[r] = Math.log(logs[r] + 0.2 * typical + 1e-6);
        }
        return logs;
    }
}
