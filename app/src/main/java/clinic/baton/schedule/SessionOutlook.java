package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import clinic.baton.web.Gauge;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * How tight or loose a session is, as it is booked now.
 *
 * @param session which
 * @param practitioner whose
 * @param time from when to when it is planned
 * @param visits how many visits stand in it
 * @param onTime the chance of being through by its end, in [0, 1]
 * @param waitMinutes the expected wait of a patient who comes, from the appointment or their arrival if that is later
 * @param idleMinutes the provider's expected minutes without a patient
 * @param overtimeMinutes expected minutes past its end
 * @param tightness 0 (idle) to 100 (bound to run over); 40 to 60 is as it should be
 */
public record SessionOutlook(
        UUID session,
        UUID practitioner,
        TimeRange time,
        int visits,
        double onTime,
        double waitMinutes,
        double idleMinutes,
        double overtimeMinutes,
        int tightness) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** As screens draw it, with its times in a zone. */
    public Gauge gauge(ZoneId zone) {
        return new Gauge(
                tightness,
                percent() + " % done by " + TIME.format(time.end().atZone(zone)),
                "expected wait " + Math.round(waitMinutes) + " min, provider idle " + Math.round(idleMinutes)
                        + " min, overtime " + Math.round(overtimeMinutes) + " min, " + visits
                        + (visits == 1 ? " visit" : " visits"));
    }

    /** The chance in whole percent. */
    public int percent() {
        return (int) Math.round(onTime * 100);
    }
}
