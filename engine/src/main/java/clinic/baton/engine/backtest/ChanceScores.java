package clinic.baton.engine.backtest;

import clinic.baton.engine.backtest.NoShowsReport.Group;
import clinic.baton.engine.backtest.NoShowsReport.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Compares chances with what happened. */
final class ChanceScores {
    private static final int GROUPS = 10;

    private ChanceScores() {}

    static double brier(double[] chances, boolean[] happened) {
        return IntStream.range(0, chances.length)
                .mapToDouble(i -> chances[i] - (happened[i] ? 1 : 0))
                .map(error -> error * error)
                .average()
                .orElse(0);
    }

    static Score score(double[] chances, boolean[] happened) {
        return new Score(brier(chances, happened), auc(chances, happened));
    }

    /** By ranks, ties sharing their mean rank (Mann and Whitney 1947). */
    private static double auc(double[] chances, boolean[] happened) {
        int[] order = order(chances);
        double rankSum = 0;
        long positives = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            int tied = 0;
            while (to < order.length && chances[order[to]] == chances[order[from]]) {
                tied += happened[order[to]] ? 1 : 0;
                to++;
            }
            rankSum += tied * (from + 1 + to) / 2.0;
            positives += tied;
            from = to;
        }
        double negatives = order.length - positives;
        return positives == 0 || negatives == 0
                ? 0.5
                : (rankSum - positives * (positives + 1) / 2.0) / (positives * negatives);
    }

    static List<Group> groups(double[] chances, boolean[] happened) {
        int[] order = order(chances);
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < GROUPS; g++) {
            int from = (int) ((long) order.length * g / GROUPS);
            int to = (int) ((long) order.length * (g + 1) / GROUPS);
            if (to > from) {
                double forecast = IntStream.range(from, to)
                        .mapToDouble(k -> chances[order[k]])
                        .average()
                        .orElse(0);
                double observed = IntStream.range(from, to)
                        .mapToDouble(k -> happened[order[k]] ? 1 : 0)
                        .average()
                        .orElse(0);
                groups.add(new Group(to - from, forecast, observed));
            }
        }
        return groups;
    }

    private static int[] order(double[] chances) {
        return IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
