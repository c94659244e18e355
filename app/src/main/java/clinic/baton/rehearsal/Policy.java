package clinic.baton.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who conducts a rehearsed day when no person does. */
public enum Policy {
    /** Does what is asked at the window and on the phone, in the order in which people ask, and nothing else. */
    PASSIVE,
    /** Passive, but tells the nurse at once and has everybody seen in the order in which they came; the schedule stays as it is. */
    FCFS,
    /** Follows the Desk's prompts by their rank, tells people before they ask, and hands over what is grave at once. */
    AUTOPILOT;

    /** Its code: {@code autopilot}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy of a code. */
    public static Optional<Policy> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
