package clinic.baton.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Corrects forecast ranges by how past ones turned out, for each number of patients ahead. A past forecast is scored by where
 * the truth lay: 0 at P50, -1 at P10, 1 at P90. The scores' own 10, 50 and 90 % quantiles tell where the corrected P10,
 * P50 and P90 must lie for the range to cover 80 %. Source: conformalized quantile regression, Romano, Patterson and
 * Candès, NeurIPS 2019, with each end corrected by itself. Immutable.
 */
public final class ForecastCalibration {
    /** Horizons from here on share one correction. */
    private static final int FURTHEST = 12;

    private static final int FEWEST = 40;
    private static final double LEAST_SPREAD_MINUTES = 0.25;
    private static final double[] AS_FORECAST = {};

    private final double[][] places;

    private ForecastCalibration(double[][] places) {
        this.places = places;
    }

    /** No correction. */
    public static ForecastCalibration none() {
        double[][] places = new double[FURTHEST + 1][];
        Arrays.fill(places, AS_FORECAST);
        return new ForecastCalibration(places);
    }

    /** Begins to collect past forecasts. */
    public static Collector collect() {
        return new Collector();
    }

    /**
     * The corrected range, no part of it before the present.
     *
     * @param ahead how many patients come before
     * @param raw the range of the scenarios
     * @param nowMinutes the present
     */
    public Range correct(int ahead, Range raw, double nowMinutes) {
        double[] place = places[Math.min(ahead, FURTHEST)];
        if (place.length == 0) {
            return raw;
        }
        double p10 = Math.max(nowMinutes, at(raw, place[0]));
        double p50 = Math.max(p10, at(raw, place[1]));
        return new Range(p10, p50, Math.max(p50, at(raw, place[2])));
    }

    private static double at(Range raw, double place) {
        return raw.p50() + place * (place < 0 ? below(raw) : above(raw));
    }

    private static double below(Range raw) {
        return Math.max(LEAST_SPREAD_MINUTES, raw.p50() - raw.p10());
    }

    private static double above(Range raw) {
        return Math.max(LEAST_SPREAD_MINUTES, raw.p90() - raw.p50());
    }

    /** Collects past forecasts with what became of them. Not safe for use by several threads. */
    public static final class Collector {
        private final List<List<Double>> scores = new ArrayList<>();

        private Collector() {
            for (int ahead = 0; ahead <= FURTHEST; ahead++) {
                scores.add(new ArrayList<>());
            }
        }

        /** Adds one uncorrected forecast and the truth, and returns this. */
        public Collector add(int ahead, Range raw, double actualMinutes) {
            double off = actualMinutes - raw.p50();
            scores.get(Math.min(ahead, FURTHEST)).add(off / (off < 0 ? below(raw) : above(raw)));
            return this;
        }

        /** The correction; a horizon with fewer than 40 past forecasts takes that of all horizons together. */
        public ForecastCalibration build() {
            List<Double> all = new ArrayList<>();
            scores.forEach(all::addAll);
            double[] together = all.size() < FEWEST ? AS_FORECAST : places(all);
            double[][] places = new double[FURTHEST + 1][];
            for (int ahead = 0; ahead <= FURTHEST; ahead++) {
                List<Double> own = scores.get(ahead);
                places[ahead] = own.size() < FEWEST ? together : places(own);
            }
            return new ForecastCalibration(places);
        }

        /** Quantiles with the conformal correction for a finite sample: ranks floor and ceiling of p (n + 1). */
        private static double[] places(List<Double> scores) {
            double[] sorted =
                    scores.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int count = sorted.length;
            int low = Math.max(1, (int) Math.floor(0.1 * (count + 1)));
            int high = Math.min(count, (int) Math.ceil(0.9 * (count + 1)));
            return new double[] {sorted[low - 1], sorted[count / 2], sorted[high - 1]};
        }
    }
}
