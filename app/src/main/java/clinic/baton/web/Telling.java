package clinic.baton.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.DayEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How one kind of event is told in a timeline, in words that a receptionist says.
 *
 * @param event the event
 * @param words what happened; who did it and when stand beside it
 * @param <E> the event
 */
public record Telling<E extends DayEvent>(Class<E> event, Words<E> words) {
    /** How an event is told. */
    public static <E extends DayEvent> Telling<E> of(Class<E> event, Words<E> words) {
        return new Telling<>(event, words);
    }

    /** An event that needs no more than one sentence, whatever it holds. */
    public static <E extends DayEvent> Telling<E> of(Class<E> event, String sentence) {
        return new Telling<>(event, (happened, where) -> Phrase.of(sentence));
    }

    /**
     * The words of an event.
     *
     * @param <E> the event
     */
    @FunctionalInterface
    public interface Words<E extends DayEvent> {
        /** What happened. */
        Phrase tell(E event, Where where);
    }

    /**
     * Where it is told.
     *
     * @param practice whose record
     * @param zone in whose times
     */
    public record Where(PracticeId practice, ZoneId zone) {
        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
        private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

        /** The time of day: {@code 9:10}. */
        public String clock(Instant moment) {
            return CLOCK.format(moment.atZone(zone));
        }

        /** Date and time: {@code Tue 3 Nov 2026 9:10}. */
        public String moment(Instant moment) {
            return date(moment.atZone(zone).toLocalDate()) + " " + clock(moment);
        }

        /** The date: {@code Tue 3 Nov 2026}. */
        public String date(LocalDate date) {
            return DATE.format(date);
        }
    }
}
