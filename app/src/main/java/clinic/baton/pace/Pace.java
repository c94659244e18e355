package clinic.baton.pace;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Lognormal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a practice has learned of its own days. An immutable snapshot.
 *
 * @param learnedAt when, in the practice's time; null when nothing was learned yet
 * @param durations by provider and kind of visit
 * @param shows by provider and half of a weekday
 * @param visits how many visits durations were learned from
 * @param appointments how many appointments the no-show rate was learned from
 * @param noShow the practice's chance that a booked patient doesn't come, in [0, 1]
 * @param punctuality how early or late patients come
 */
public record Pace(
        @Nullable Instant learnedAt,
        Map<Visit, Duration> durations,
        Map<Half, Shows> shows,
        int visits,
        int appointments,
        double noShow,
        Punctuality punctuality) {
    /** Standard deviation of an unknown visit as a share of its planned minutes. */
    private static final double USUAL_SPREAD = 0.4;

    private static final double SHOWS_WORTH = 20;

    /** Keeps the maps from changing. */
    public Pace {
        durations = Map.copyOf(durations);
        shows = Map.copyOf(shows);
    }

    /** A provider's kind of visit. */
    public record Visit(UUID practitioner, UUID visitType) {}

    /** A provider's half of a weekday: what a session is. */
    public record Half(UUID practitioner, DayOfWeek day, boolean afternoon) {}

    /**
     * How long visits take, drawn towards the clinic's mean and the plan while few were seen.
     *
     * @param visits how many were seen
     * @param mean expected minutes
     * @param sd their standard deviation
     */
    public record Duration(int visits, double mean, double sd) {}

    /**
     * Who came.
     *
     * @param appointments how many were booked and are over
     * @param missed how many of them didn't come
     */
    public record Shows(int appointments, int missed) {}

    /** What was learned of a provider's kind of visit. */
    public Optional<Duration> duration(@Nullable UUID practitioner, UUID visitType) {
        return practitioner == null
                ? Optional.empty()
                : Optional.ofNullable(durations.get(new Visit(practitioner, visitType)));
    }

    /**
     * The law of a visit's minutes with the provider: learned, or around what is planned.
     *
     * @param practitioner whom they see; null for nobody in particular
     * @param visitType what for
     * @param plannedMinutes what the kind of visit plans, above 0
     * @param bookedMinutes what this visit has, which more or less time for it stretches
     */
    public Lognormal law(@Nullable UUID practitioner, UUID visitType, double plannedMinutes, double bookedMinutes) {
        Duration known = duration(practitioner, visitType)
                .orElse(new Duration(0, plannedMinutes, USUAL_SPREAD * plannedMinutes));
        double stretch = bookedMinutes / plannedMinutes;
        return new Lognormal(known.mean() * stretch, Math.max(1, known.sd() * stretch));
    }

    /** The chance that a patient of the session doesn't come, drawn towards the practice's. Never a patient's own. */
    public double noShow(@Nullable UUID practitioner, DayOfWeek day, boolean afternoon) {
        Shows seen = practitioner == null ? null : shows.get(new Half(practitioner, day, afternoon));
        return seen == null ? noShow : (seen.missed() + SHOWS_WORTH * noShow) / (seen.appointments() + SHOWS_WORTH);
    }

    /** Nothing learned: plans are taken at their word, one in twelve doesn't come. */
    public static Pace unknown(Punctuality usual) {
        return new Pace(null, Map.of(), Map.of(), 0, 0, 1.0 / 12, usual);
    }

    /** The durations seen, most visits first. */
    public List<Map.Entry<Visit, Duration>> seen() {
        return durations.entrySet().stream()
                .filter(e -> e.getValue().visits() > 0)
                .sorted(Map.Entry.<Visit, Duration>comparingByValue(java.util.Comparator.comparingInt(Duration::visits))
                        .reversed())
                .toList();
    }
}
