package clinic.baton.promises;

import clinic.baton.forecast.WaitRange;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told about their wait.
 *
 * @param id the promise
 * @param encounter the visit
 * @param patient who was told
 * @param told when, by whom, how
 * @param range when they will be seen, as it was said
 * @param nextUpdate when they hear more at the latest
 * @param reason why it takes longer, in plain and private words; null for none
 * @param choice what they chose to do meanwhile
 */
public record WaitPromise(
        UUID id,
        UUID encounter,
        UUID patient,
        Told told,
        WaitRange range,
        Instant nextUpdate,
        @Nullable String reason,
        Choice choice) {

    /**
     * A telling.
     *
     * @param at when
     * @param by who; null for Baton itself
     * @param way how
     */
    public record Told(Instant at, @Nullable UUID by, Way way) {}

    /** How somebody was told. */
    public enum Way {
        /** In person, at the desk or in the room. */
        SPOKEN,
        /** By a message. */
        MESSAGE,
        /** Read on their phone, the kiosk or the display. */
        SCREEN;

        /** Its code: {@code spoken}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody does while they wait. */
    public enum Choice {
        /** Waits here. */
        STAYS,
        /** Leaves the building and is called back about twenty minutes before. */
        COMES_BACK,
        /** Takes another day; the desk books it. */
        REBOOKS;

        /** Its code: {@code comes-back}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The choice of a code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Choice of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether being seen at that moment keeps it: not later than was said. */
    public boolean keptBy(Instant seen) {
        return !seen.isAfter(range.until());
    }
}
