package clinic.baton.oversight.web;

import clinic.baton.oversight.Trail.Line;
import clinic.baton.oversight.Trail.What;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The trail in words. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu H:mm:ss", Locale.ENGLISH);

    private Words() {}

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** {@code schedule.AppointmentBooked} as "Appointment booked". */
    static String plain(String type) {
        String name = type.substring(type.indexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String words = name.toLowerCase(Locale.ROOT).replace('-', ' ');
        return words.isEmpty() ? type : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String done(Line line) {
        return line.what() == What.READING
                ? "Opened: " + plain(line.type()).toLowerCase(Locale.ROOT)
                : plain(line.type());
    }

    static String who(Line line, Map<UUID, String> people) {
        UUID actor = line.actor();
        return switch (line.actorKind()) {
            case "SYSTEM" -> "Baton";
            case "PEER" -> "another system";
            case "DEVICE" -> "a device";
            case "LINK" -> "the patient's link";
            default -> actor == null ? "somebody" : people.getOrDefault(actor, "somebody");
        };
    }
}
