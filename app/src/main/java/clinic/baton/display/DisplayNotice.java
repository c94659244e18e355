package clinic.baton.display;

import java.time.Instant;

/**
 * Something staff say to everybody who waits.
 *
 * @param words what; blank for nothing
 * @param until when it goes by itself, in the practice's time
 * @param version grows by one with each change; 0 where nothing was ever said
 */
public record DisplayNotice(String words, Instant until, int version) {
    /** Where nothing was ever said. */
    public static final DisplayNotice NONE = new DisplayNotice("", Instant.EPOCH, 0);

    /** Whether it shows. */
    public boolean shows(Instant now) {
        return !words.isBlank() && now.isBefore(until);
    }
}
