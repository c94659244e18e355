package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.replan.Happening;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that can have happened, as the first page offers it.
 *
 * @param address where one says it
 * @param label in a receptionist's words
 * @param key the key that chooses it
 * @param icon the shape beside it
 * @param tone what sort of trouble it is: late, gone or back
 * @param about what it happens to, in words
 */
public record HappenedKind(String address, String label, String key, String icon, String tone, String about) {
    static List<HappenedKind> all(String root) {
        return Arrays.stream(Happening.values()).map(h -> of(root, h)).toList();
    }

    private static HappenedKind of(String root, Happening what) {
        return new HappenedKind(
                root + "/happened?what=" + what.code(),
                say("happening." + what.code()),
                key(what),
                icon(what),
                what.gone() ? "gone" : what == Happening.PROVIDER_BACK ? "back" : "late",
                say("happened.about." + what.about().name().toLowerCase(Locale.ROOT)));
    }

    private static String key(Happening what) {
        return switch (what) {
            case PROVIDER_LATE -> "l";
            case PROVIDER_LEAVES -> "m";
            case PROVIDER_ILL -> "i";
            case PROVIDER_BACK -> "k";
            case VISIT_OVERRAN -> "v";
            case EMERGENCY -> "e";
            case ROOM_LOST -> "r";
            case EQUIPMENT_LOST -> "q";
            case SNOW_DAY -> "w";
        };
    }

    private static String icon(Happening what) {
        return switch (what) {
            case PROVIDER_LATE, VISIT_OVERRAN -> "hold";
            case PROVIDER_LEAVES, ROOM_LOST -> "door";
            case PROVIDER_ILL -> "close";
            case PROVIDER_BACK -> "check";
            case EMERGENCY -> "alert";
            case EQUIPMENT_LOST -> "setup";
            case SNOW_DAY -> "schedule";
        };
    }
}
