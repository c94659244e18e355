package clinic.baton.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the forecasts of being seen were, set against what became of them.
 *
 * @param days how many days back they were taken from, today included
 * @param outcomes how many forecasts came to an outcome: one in five minutes for each person
 * @param covered the share that came true within the range shown, 0 to 1; the aim is 0.8. 0 without an outcome
 * @param bands by how far ahead they looked, the nearest first; those without an outcome are left out
 */
public record Accuracy(int days, int outcomes, double covered, List<Band> bands) {
    /** The share of truths that a range is made to cover. */
    public static final double AIM = 0.8;

    /** Keeps the bands from changing. */
    public Accuracy {
        bands = List.copyOf(bands);
    }

    /**
     * Forecasts that looked about equally far ahead.
     *
     * @param fromMinutes from so far ahead
     * @param untilMinutes to so far ahead, left out itself; null for no end
     * @param outcomes how many
     * @param covered the share within the range, 0 to 1
     * @param errorMinutes how far off the likeliest time was on average, in minutes, without a sign
     * @param scheduled the same beside the appointment's time; null where nobody had an appointment
     */
    public record Band(
            int fromMinutes,
            @Nullable Integer untilMinutes,
            int outcomes,
            double covered,
            double errorMinutes,
            @Nullable Scheduled scheduled) {}

    /**
     * Forecast and appointment book, for the same people: those who had an appointment.
     *
     * @param outcomes how many
     * @param forecastMinutes how far off the forecast was on average
     * @param bookMinutes how far off it would have been to say "at the time of your appointment", or "now" once that is past
     */
    public record Scheduled(int outcomes, double forecastMinutes, double bookMinutes) {}
}
