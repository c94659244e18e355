package clinic.baton.engine.forecast;

import clinic.baton.engine.simulate.DayRecord;
import clinic.baton.engine.simulate.Station;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What each scenario came to, kept to take quantiles of. Doubles by patient, then scenario; NaN where it didn't happen. */
final class ForecastTally {
    final int scenarios;
    final double[][] roomed;
    final double[][] seen;
    final double[][] gone;
    final double[][] sessionEnd;
    final double[][] poolFull;
    final double[] stationWait = new double[Station.values().length];
    double roomWait;
    private final double nowMinutes;
    private final double[] sorted;

    ForecastTally(DayState state, int scenarios) {
        this.scenarios = scenarios;
        this.nowMinutes = state.nowMinutes();
        int patients = state.patients().size();
        roomed = new double[patients][scenarios];
        seen = new double[patients][scenarios];
        gone = new double[patients][scenarios];
        sessionEnd = new double[state.providers().size()][scenarios];
        poolFull = new double[state.roomPools().size()][scenarios];
        sorted = new double[scenarios];
    }

    void add(int scenario, DayRecord record) {
        for (int i = 0; i < roomed.length; i++) {
            roomed[i][scenario] = record.roomedMinutes(i);
            seen[i][scenario] = record.seenMinutes(i);
            gone[i][scenario] = record.goneMinutes(i);
        }
        for (int p = 0; p < sessionEnd.length; p++) {
            double last = record.providerLastMinutes(p);
            sessionEnd[p][scenario] = Double.isNaN(last) ? nowMinutes : last;
        }
        for (int pool = 0; pool < poolFull.length; pool++) {
            poolFull[pool][scenario] = record.poolFullMinutes(pool);
        }
        int k = 0;
        for (Station station : Station.values()) {
            stationWait[k++] += record.stationWaitMinutes(station) / scenarios;
        }
        roomWait += record.roomWaitMinutes() / scenarios;
    }

    /** The share of scenarios in which it happened. */
    double share(double[] values) {
        int count = 0;
        for (double value : values) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return (double) count / scenarios;
    }

    /** The share of scenarios in which it happened by a time. */
    double shareBy(double[] values, double minutes) {
        int count = 0;
        for (double value : values) {
            count += value <= minutes ? 1 : 0;
        }
        return (double) count / scenarios;
    }

    /** The quantiles over the scenarios in which it happened; null if it never did. */
    @Nullable
    Range range(double[] values) {
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sorted[count++] = value;
            }
        }
        if (count == 0) {
            return null;
        }
        Arrays.sort(sorted, 0, count);
        return new Range(quantile(count, 0.1), quantile(count, 0.5), quantile(count, 0.9));
    }

    private double quantile(int count, double probability) {
        double position = probability * (count - 1);
        int below = (int) position;
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
