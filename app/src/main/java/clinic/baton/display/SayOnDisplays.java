package clinic.baton.display;

import clinic.baton.record.Command;

/**
 * Says something on all displays of the practice, in the place of what was said before.
 *
 * @param words what, 160 characters at most, nothing about anybody; blank takes the notice down
 * @param minutes for how long, 5 to 720
 */
public record SayOnDisplays(String words, int minutes) implements Command<DisplayNotice> {
    /** Takes the blanks around the words away. */
    public SayOnDisplays {
        words = words == null ? "" : words.strip();
    }
}
