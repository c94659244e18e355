package clinic.baton.templates.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.templates.Method;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.templates.Template.Release;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Templates in words. */
final class Says {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Says() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String range(LocalTime from, LocalTime until) {
        return time(from) + "–" + time(until);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String dates(LocalDate from, @Nullable LocalDate until) {
        return until == null ? "from " + date(from) : date(from) + " to " + date(until);
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String session(Block block, int weeks) {
        return day(block.day()) + " " + range(block.starts(), block.ends())
                + (weeks > 1 ? ", week " + block.week() : "");
    }

    static String who(Clinic clinic, UUID practitioner) {
        return clinic.practitioner(practitioner).map(Practitioner::shortName).orElse("no longer here");
    }

    static String method(@Nullable Method method) {
        return method == null ? "Any start" : words(method);
    }

    static String words(Method method) {
        return switch (method) {
            case STREAM -> "Stream";
            case WAVE -> "Wave";
            case MODIFIED_WAVE -> "Modified wave";
            case CLUSTER -> "Cluster";
            case DOUBLE_BOOKING -> "Double-booking";
            case OPEN_ACCESS -> "Open access";
            case MATRIX -> "Matrix";
        };
    }

    static String meaning(Method method) {
        return switch (method) {
            case STREAM -> "One patient after the other, each at a time of their own.";
            case WAVE -> "An hour's patients all come on the hour, and are seen as they come.";
            case MODIFIED_WAVE -> "Two come on the hour, the rest one by one, with time to catch up.";
            case CLUSTER -> "Visits of one kind together, the longer ones first.";
            case DOUBLE_BOOKING -> "Now and then two at one time, for those who do not come.";
            case OPEN_ACCESS -> "Two of three times are kept for those who call that day.";
            case MATRIX -> "Each kind of visit at starts of its own, spread over the session.";
        };
    }

    /** The key that takes it, beside the drawing. */
    static String key(Method method) {
        return switch (method) {
            case STREAM -> "s";
            case WAVE -> "w";
            case MODIFIED_WAVE -> "m";
            case CLUSTER -> "c";
            case DOUBLE_BOOKING -> "d";
            case OPEN_ACCESS -> "o";
            case MATRIX -> "x";
        };
    }

    static String hold(HeldTime hold) {
        return range(hold.from(), hold.until()) + " " + hold.kind().words()
                + (hold.lane() == null ? "" : ", lane " + (hold.lane() + 1))
                + (hold.reason() == null || hold.reason().isBlank() ? "" : ", " + hold.reason());
    }

    static String release(@Nullable Release release) {
        if (release == null) {
            return "stays held";
        }
        return switch (release.daysBefore()) {
            case 0 -> "opens " + time(release.at()) + " that day";
            case 1 -> "opens " + time(release.at()) + " the day before";
            default -> "opens " + time(release.at()) + ", " + release.daysBefore() + " days before";
        };
    }
}
