package clinic.baton.prompts;

import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the lists by which a day is opened and closed.
 *
 * @param key tells it from the others: letters, digits, dashes
 * @param what what must be so: "Every visit has ended"
 * @param standing how it stands
 * @param detail what it is made of, or what is missing
 * @param actions what settles what is missing
 */
public record DayCheck(String key, String what, Standing standing, Phrase detail, List<Button> actions) {
    /** How a check stands. */
    public enum Standing {
        /** As it should be. */
        DONE,
        /** Worth a look; the day can be turned all the same. */
        LOOK,
        /** Missing: the day isn't closed like this. */
        MISSING
    }

    /** Keeps the actions from changing. */
    public DayCheck {
        actions = List.copyOf(actions);
    }

    /** As it should be. */
    public static DayCheck done(String key, String what, String detail) {
        return new DayCheck(key, what, Standing.DONE, Phrase.of(detail), List.of());
    }

    /** Worth a look. */
    public static DayCheck look(String key, String what, Phrase detail, @Nullable Button action) {
        return new DayCheck(key, what, Standing.LOOK, detail, action == null ? List.of() : List.of(action));
    }

    /** Missing, with what settles it. */
    public static DayCheck missing(String key, String what, Phrase detail, List<Button> actions) {
        return new DayCheck(key, what, Standing.MISSING, detail, actions);
    }
}
