package clinic.baton.web;

/**
 * A short word about a patient, a session or a prompt.
 *
 * @param text one to four words
 * @param tone how much it matters
 * @param hush whether the tag is hidden while privacy is on, because it tells why somebody is here
 */
public record Tag(String text, Tone tone, boolean hush) {
    /** A tag that may be read by anybody who passes the screen. */
    public static Tag of(String text, Tone tone) {
        return new Tag(text, tone, false);
    }

    /** A tag that is hidden while privacy is on. */
    public static Tag hushed(String text, Tone tone) {
        return new Tag(text, tone, true);
    }
}
