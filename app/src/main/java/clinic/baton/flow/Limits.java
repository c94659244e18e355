package clinic.baton.flow;

import java.time.Duration;
import java.util.Optional;

/** How long things may take before the Desk speaks up. */
public final class Limits {
    /** How long the nurse has to acknowledge an arrival. */
    public static final Duration NURSE = Duration.ofMinutes(5);

    /** After how long without an answer the other nurses are told too. */
    public static final Duration NEXT_NURSE = Duration.ofSeconds(150);

    /** How late somebody may be before the Desk asks. */
    public static final Duration GRACE = Duration.ofMinutes(10);

    /** How far over its time a visit may run. */
    public static final Duration OVERRUN = Duration.ofMinutes(5);

    /** How long a room may wait for clean-up. */
    public static final Duration CLEAN_UP = Duration.ofMinutes(10);

    /** How early before their time somebody is roomed. */
    public static final Duration ROOM_EARLY = Duration.ofMinutes(15);

    /** How far ahead an appointment without a room is brought up. */
    public static final Duration ROOM_AHEAD = Duration.ofHours(1);

    private Limits() {}

    /**
     * How long somebody may be in a stage unseen; nothing where no limit holds. The lobby's follows the median of 16 minutes
     * that practices report, the room's its 9.
     */
    public static Optional<Duration> of(Stage stage) {
        return switch (stage) {
            case ARRIVED, CHECK_OUT -> Optional.of(Duration.ofMinutes(10));
            case CHECKED_IN, WAITING, WITH_NURSE -> Optional.of(Duration.ofMinutes(20));
            case ROOMED, READY, OBSERVATION -> Optional.of(Duration.ofMinutes(15));
            case TESTING -> Optional.of(Duration.ofMinutes(30));
            case WITH_PROVIDER, DEPARTED, LEFT_WITHOUT_BEING_SEEN -> Optional.empty();
        };
    }
}
