package clinic.baton.pace.web;

import clinic.baton.pace.Pace;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was learned, in words.
 *
 * @param learned when and from how much
 * @param durations by provider and kind of visit, most visits first
 * @param shows by provider and half of a weekday
 * @param punctuality how patients come
 */
public record PacePage(String learned, List<Took> durations, List<Came> shows, String punctuality) {
    /**
     * How long a kind of visit takes a provider.
     *
     * @param who the provider
     * @param what the kind of visit
     * @param planned planned minutes
     * @param expected expected minutes, drawn towards the clinic's habit while few were seen
     * @param range in which eight of ten visits stay
     * @param visits how many were seen
     * @param words the whole in a sentence
     */
    public record Took(String who, String what, int planned, long expected, String range, int visits, String words) {}

    /**
     * Who came to a session.
     *
     * @param who the provider
     * @param when which half of which day
     * @param appointments how many were booked and are over
     * @param missed how many of them didn't come
     * @param expected the share expected not to come, in percent
     */
    public record Came(String who, String when, int appointments, int missed, long expected) {}

    /** Keeps the lists from changing. */
    public PacePage {
        durations = List.copyOf(durations);
        shows = List.copyOf(shows);
    }

    static PacePage of(Clinic clinic, Pace pace) {
        List<Took> durations = new ArrayList<>();
        for (Map.Entry<Pace.Visit, Pace.Duration> one : pace.seen()) {
            took(clinic, pace, one.getKey(), one.getValue()).ifPresent(durations::add);
        }
        List<Came> shows = pace.shows().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing((Pace.Half h) -> name(clinic, h))
                        .thenComparing(Pace.Half::day)
                        .thenComparing(Pace.Half::afternoon)))
                .map(e -> came(clinic, pace, e.getKey(), e.getValue()))
                .toList();
        return new PacePage(learned(clinic, pace), durations, shows, punctuality(pace));
    }

    private static Optional<Took> took(Clinic clinic, Pace pace, Pace.Visit visit, Pace.Duration duration) {
        Optional<Practitioner> who = clinic.practitioner(visit.practitioner());
        Optional<VisitType> what = clinic.visitType(visit.visitType());
        if (who.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        int planned = what.get().minutes();
        var law = pace.law(visit.practitioner(), visit.visitType(), planned, planned);
        long expected = Math.round(duration.mean());
        return Optional.of(new Took(
                who.get().shortName(),
                what.get().name(),
                planned,
                expected,
                Math.round(law.quantile(0.1)) + "–" + Math.round(law.quantile(0.9)),
                duration.visits(),
                words(who.get(), what.get(), expected, duration.visits())));
    }

    private static String words(Practitioner who, VisitType what, long expected, int visits) {
        return who.shortName() + ": " + expected + " min for a " + what.minutes() + "-min "
                + what.name().toLowerCase(Locale.ENGLISH) + ", " + visits + (visits == 1 ? " visit" : " visits");
    }

    private static Came came(Clinic clinic, Pace pace, Pace.Half half, Pace.Shows shows) {
        return new Came(
                name(clinic, half),
                day(half.day()) + (half.afternoon() ? " afternoon" : " morning"),
                shows.appointments(),
                shows.missed(),
                Math.round(100 * pace.noShow(half.practitioner(), half.day(), half.afternoon())));
    }

    private static String name(Clinic clinic, Pace.Half half) {
        return clinic.practitioner(half.practitioner())
                .map(Practitioner::shortName)
                .orElse("no longer here");
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String learned(Clinic clinic, Pace pace) {
        var at = pace.learnedAt();
        return at == null
                ? "Nothing was learned yet: visits are expected to take what is planned."
                : "Learned " + at.atZone(clinic.zone()).toLocalDate() + " from " + pace.visits() + " timed visits and "
                        + pace.appointments() + " appointments of the last two years.";
    }

    private static String punctuality(Pace pace) {
        long middle = Math.round(pace.punctuality().quantile(0.5));
        return "Half of the patients come " + side(middle) + "; eight of ten between "
                + side(Math.round(pace.punctuality().quantile(0.1))) + " and "
                + side(Math.round(pace.punctuality().quantile(0.9))) + ".";
    }

    private static String side(long minutes) {
        return minutes == 0 ? "on time" : Math.abs(minutes) + " min " + (minutes < 0 ? "early" : "late");
    }
}
