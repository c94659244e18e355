package clinic.baton.forecast;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a staff screen says about somebody's wait, for instance {@code seen 9:20–9:45}: with a chance of 80 % within it.
 *
 * @param subject the encounter or appointment
 * @param text the words
 */
public record WaitLine(UUID subject, String text) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** The line of somebody who is here; without words while nobody knows. */
    public static WaitLine of(Outlook outlook, UUID subject, ZoneId zone) {
        return outlook.of(subject).flatMap(person -> of(person, zone)).orElseGet(() -> new WaitLine(subject, ""));
    }

    /** The line of an outlook, in the zone's times: when they will be seen, or, with the provider already, when they will leave. */
    public static Optional<WaitLine> of(PersonOutlook person, ZoneId zone) {
        if (person.seen() != null) {
            return Optional.of(new WaitLine(person.subject(), "seen " + words(person.seen(), zone)));
        }
        return Optional.ofNullable(person.gone())
                .map(gone -> new WaitLine(person.subject(), "done " + words(gone, zone)));
    }

    /** The id of the element that shows it. */
    public String element() {
        return "wait-" + subject;
    }

    /** A range as times: {@code 9:20–9:45}. */
    public static String words(WaitRange range, ZoneId zone) {
        String from = at(range.from(), zone);
        String until = at(range.until(), zone);
        return from.equals(until) ? "about " + from : from + "–" + until;
    }

    /** A moment as the clock on the wall shows it. */
    public static String at(Instant moment, ZoneId zone) {
        return CLOCK.format(moment.atZone(zone));
    }
}
