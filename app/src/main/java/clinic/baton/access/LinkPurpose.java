package clinic.baton.access;

import java.time.Duration;

/** What a link is for: one thing, for so long. Pages of a purpose live under {@link #path}. */
public enum LinkPurpose {
    /** Confirm, cancel or ask to move one appointment. */
    VISIT(Duration.ofDays(45), true),
    /** Accept or decline one offered time. */
    OFFER(Duration.ofDays(3), true),
    /** Check in for one appointment, see the wait, say how one feels. */
    CHECK_IN(Duration.ofDays(2), true),
    /** Fill and sign one form. */
    FORM(Duration.ofDays(30), true),
    /** Read one message that was too private to send. */
    MESSAGE(Duration.ofDays(14), true),
    /** Show one provider's appointments to a calendar program, which can't be asked for a birth date. */
    CALENDAR(Duration.ofDays(400), false);

    private final Duration longest;
    private final boolean birthDate;

    LinkPurpose(Duration longest, boolean birthDate) {
        this.longest = longest;
        this.birthDate = birthDate;
    }

    /** The longest a link of this purpose lives, in wall time. */
    public Duration longest() {
        return longest;
    }

    /** Whether the patient's birth date is asked before anything is shown. */
    public boolean asksBirthDate() {
        return birthDate;
    }

    /** The address of a link of this purpose, below the public one: {@code /l/check-in/TOKEN}. */
    public String path(String token) {
        return "/l/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "/" + token;
    }
}
