package clinic.baton.delivery;

import java.util.Arrays;
import java.util.Locale;

/** Where a message stands. */
public enum DeliveryState {
    /** In the outbox: its grace runs, its hour hasn't come, or it is tried again later. */
    WAITING("waiting"),
    /** A sender has it in hand. */
    SENDING("being sent"),
    /** The mail server or gateway took it. */
    SENT("sent"),
    /** The gateway says it arrived. */
    DELIVERED("arrived"),
    /** Nothing is sent outside: it is shown in the outbox instead. */
    SHOWN("shown here"),
    /** It can't be sent; a person must look at it. */
    DEAD("not sent"),
    /** Taken back before it left. */
    CANCELLED("taken back"),
    /** It would have come too late to be of use. */
    EXPIRED("too late, not sent");

    private final String words;

    DeliveryState(String words) {
        this.words = words;
    }

    /** As staff say it. */
    public String words() {
        return words;
    }

    /** Whether it has come to rest. */
    public boolean ended() {
        return this != WAITING && this != SENDING;
    }

    /** As the database keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state kept under a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DeliveryState of(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No message is " + code));
    }
}
