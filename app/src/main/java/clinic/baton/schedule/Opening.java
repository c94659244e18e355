package clinic.baton.schedule;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A start that can be booked, with what speaks for it and what it does to others.
 *
 * @param time when, with whom and where
 * @param hold the held time it would be put in place of; null for none
 * @param effect what it does to the session
 * @param cost what it was ranked by: minutes of one person's waiting that delay, effect and preferences are worth together
 * @param reasons what speaks for and against it, the strongest first
 */
public record Opening(FreeTime time, @Nullable UUID hold, Effect effect, double cost, List<Reason> reasons) {
    /** Keeps the reasons from changing. */
    public Opening {
        reasons = List.copyOf(reasons);
    }

    /**
     * What one more visit does to the session it is put in, as the engine expects it.
     *
     * @param others how many others wait a minute longer or more
     * @param othersMinutes by how many minutes, together
     * @param waitMinutes how long the patient will wait
     * @param onTimeBefore the chance that the session ends on time without the visit
     * @param onTime the same with it
     */
    public record Effect(int others, double othersMinutes, double waitMinutes, double onTimeBefore, double onTime) {
        /** Nobody else is there. */
        public static final Effect NONE = new Effect(0, 0, 0, 1, 1);
    }

    /**
     * One thing that speaks for or against an opening.
     *
     * @param kind what
     * @param number a count of days or minutes, or a percentage, as the kind says
     * @param name whose, where the kind names somebody
     */
    public record Reason(Kind kind, long number, String name) {
        /** What can be said of an opening. */
        public enum Kind {
            /** There is none sooner. */
            SOONEST,
            /** So many days sooner than the usual provider {@code name} can. */
            SOONER_THAN,
            /** So many days later than the soonest. */
            LATER,
            /** With {@code name}, whom the patient saw last. */
            SAME_PROVIDER,
            /** The session of {@code name} most likely still ends on time. */
            KEEPS_ON_TIME,
            /** The session of {@code name} ends on time with a chance of so many per cent only. */
            RUNS_LATE,
            /** Others wait so many minutes longer; {@code name} says how many people. */
            OTHERS_WAIT,
            /** The patient is likely to wait so many minutes. */
            WAITS,
            /** It leaves no gap before or after. */
            LEAVES_NO_GAP,
            /** It leaves a gap of so many minutes that nobody can use. */
            LEAVES_GAP,
            /** It uses time held as {@code name}. */
            USES_HELD,
            /** It joins a group of so many patients; {@code name} says how many places it has. */
            JOINS_GROUP
        }
    }
}
