package clinic.baton.notices.web;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.web.PatientName;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the outbox shows it.
 *
 * @param id which
 * @param name whom it concerns; null for nobody here
 * @param patient the patient's id, for their page; null for none
 * @param topic what it is
 * @param channel how it goes
 * @param address where to
 * @param words what it says, its links closed to staff
 * @param links what opens it as the patient would; none in a real practice
 * @param where how it stands
 */
public record MessageRow(
        UUID id,
        @Nullable PatientName name,
        @Nullable UUID patient,
        String topic,
        String channel,
        String address,
        String words,
        List<String> links,
        Where where) {
    /** Keeps the links from changing. */
    public MessageRow {
        links = List.copyOf(links);
    }

    /**
     * How a message stands.
     *
     * @param state in words
     * @param tone how it is drawn
     * @param since put in at
     * @param leaves when it leaves, for what waits
     * @param error why it didn't leave; blank for nothing
     * @param attempts how often it was tried
     */
    public record Where(String state, Tone tone, String since, String leaves, String error, int attempts) {}

    /** The same to somebody before whom the patient's record is shut: that it is there, not what it says. */
    MessageRow reserved() {
        return new MessageRow(
                id,
                name,
                patient,
                topic,
                channel,
                "",
                "Restricted record: their page shows what it says.",
                List.of(),
                where);
    }

    static MessageRow of(Letter letter, @Nullable PatientName name, boolean pretending, ZoneId zone, Instant now) {
        return new MessageRow(
                letter.id(),
                name,
                letter.to().patient(),
                topic(letter.topic()),
                letter.to().channel().words(),
                letter.to().address(),
                letter.shown(),
                pretending ? letter.links() : List.of(),
                new Where(
                        letter.state().words(),
                        tone(letter.state()),
                        moment(letter.createdAt(), zone, now),
                        leaves(letter, zone, now),
                        letter.progress().error() == null
                                ? ""
                                : letter.progress().error(),
                        letter.progress().attempts()));
    }

    private static String leaves(Letter letter, ZoneId zone, Instant now) {
        if (letter.progress().attempts() > 0) {
            return "tried " + letter.progress().attempts() + " times, tried again by itself";
        }
        Instant notBefore = letter.when().notBefore();
        return notBefore.isAfter(now) ? "leaves " + moment(notBefore, zone, now) : "leaves within half a minute";
    }

    static String moment(Instant at, ZoneId zone, Instant now) {
        boolean today = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return DateTimeFormatter.ofPattern(today ? "H:mm" : "EEE d MMM, H:mm", Locale.ENGLISH)
                .format(at.atZone(zone));
    }

    static String topic(String code) {
        return switch (code) {
            case "reminder" -> "Reminder";
            case "booked" -> "Visit booked";
            case "moved" -> "Another time";
            case "cancelled" -> "Visit called off";
            case "ask" -> "Asks about a time";
            case "delay" -> "Late today";
            case "offer" -> "Sooner time offered";
            case "recall" -> "Time to book";
            case "missed" -> "Missed visit";
            case "test" -> "Test";
            default -> "Answer";
        };
    }

    private static Tone tone(DeliveryState state) {
        return switch (state) {
            case DELIVERED, SENT -> Tone.CALM;
            case WAITING, SENDING -> Tone.INFO;
            case DEAD -> Tone.ALARM;
            case EXPIRED -> Tone.WATCH;
            case SHOWN, CANCELLED -> Tone.PLAIN;
        };
    }
}
