package clinic.baton.waitlist;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an offer stands. {@link #next()} is the table of legal moves. */
public enum OfferStatus {
    /** Asked, and the time is held. */
    OUT,
    /** Taken; the visit is booked. */
    ACCEPTED,
    /** Not wanted. */
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Taken back by the clinic. */
    WITHDRAWN,
    /** Could not be told: no message may go. */
    UNTOLD;

    /** The states that may follow. */
    public Set<OfferStatus> next() {
        return switch (this) {
            case OUT -> EnumSet.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN);
            case ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, UNTOLD -> EnumSet.noneOf(OfferStatus.class);
        };
    }

    /** As staff say it. */
    public String words() {
        return switch (this) {
            case OUT -> "asked";
            case ACCEPTED -> "taken";
            case DECLINED -> "not wanted";
            case EXPIRED -> "no answer";
            case WITHDRAWN -> "taken back";
            case UNTOLD -> "could not be asked";
        };
    }

    /** As the database keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status kept under a code. */
    public static OfferStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
