package clinic.baton.promises.web;

import clinic.baton.forecast.Accuracy;
import clinic.baton.forecast.Accuracy.Band;
import clinic.baton.forecast.Accuracy.Scheduled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far off forecasts were, drawn beside the appointment book. The table beside the picture says the same.
 *
 * @param accuracy what is drawn
 * @param rows one for each band, the nearest first
 */
public record AccuracyChart(Accuracy accuracy, List<Row> rows) {
    private static final int WIDTH = 240;

    /**
     * A band.
     *
     * @param ahead how far ahead, in words
     * @param outcomes how many forecasts
     * @param covered the share within the range, in per cent
     * @param error how far off, in minutes
     * @param compared those with an appointment; null without any
     * @param y where its bars begin
     */
    public record Row(
            String ahead,
            int outcomes,
            long covered,
            String error,
            @Nullable Pair compared,
            int y) {}

    /**
     * Forecast and appointment book for the same people.
     *
     * @param forecast how far off the forecast was, in minutes
     * @param book how far off the appointment's time was, in minutes
     * @param forecastWidth its bar
     * @param bookWidth its bar
     */
    public record Pair(String forecast, String book, long forecastWidth, long bookWidth) {}

    static AccuracyChart of(Accuracy accuracy) {
        double most = accuracy.bands().stream()
                .map(Band::scheduled)
                .filter(Objects::nonNull)
                .mapToDouble(s -> Math.max(s.bookMinutes(), s.forecastMinutes()))
                .max()
                .orElse(1);
        List<Row> rows = new ArrayList<>();
        for (Band band : accuracy.bands()) {
            rows.add(row(band, Math.max(most, 1), rows.size()));
        }
        return new AccuracyChart(accuracy, List.copyOf(rows));
    }

    private static Row row(Band band, double most, int place) {
        Scheduled both = band.scheduled();
        Pair pair = both == null
                ? null
                : new Pair(
                        minutes(both.forecastMinutes()),
                        minutes(both.bookMinutes()),
                        Math.round(WIDTH * both.forecastMinutes() / most),
                        Math.round(WIDTH * both.bookMinutes() / most));
        return new Row(
                ahead(band),
                band.outcomes(),
                Math.round(100 * band.covered()),
                minutes(band.errorMinutes()),
                pair,
                place * 36);
    }

    private static String ahead(Band band) {
        return band.untilMinutes() == null
                ? band.fromMinutes() + " min and more"
                : band.fromMinutes() + " to " + band.untilMinutes() + " min";
    }

    private static String minutes(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value);
    }

    /** How high the picture is. */
    public int height() {
        return rows.size() * 36;
    }

    /** The share of all within the range, in per cent. */
    public long coveredPercent() {
        return Math.round(100 * accuracy.covered());
    }
}
