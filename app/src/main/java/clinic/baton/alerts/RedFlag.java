package clinic.baton.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A red flag that was raised.
 *
 * @param id its id
 * @param question what was answered yes
 * @param source where it came from
 * @param who whom it is about
 * @param where where they are, and how to reach them
 * @param raised who raised it
 * @param rung 0 the first nurse, 1 the next, 2 everybody clinical
 * @param paged who is paged by name; blank for everybody clinical
 * @param taken who of the clinical staff took it; null while nobody has
 * @param services who called emergency services; null while nobody has
 * @param stays who stays with the person; null for nobody yet
 * @param handed to whom the person was handed over; null while they weren't
 * @param decided what the nurse decided; null while she hasn't
 * @param measured what was measured, in order
 * @param ended who ended it; null while it stands
 */
public record RedFlag(
        UUID id,
        Asked question,
        Source source,
        Who who,
        Where where,
        By raised,
        int rung,
        String paged,
        @Nullable By taken,
        @Nullable By services,
        @Nullable By stays,
        @Nullable Handed handed,
        @Nullable Decided decided,
        List<Measured> measured,
        @Nullable By ended) {
    /** When the next nurse is paged. */
    public static final Duration NEXT = Duration.ofSeconds(60);

    /** When everybody is. */
    public static final Duration ALL = Duration.ofMinutes(3);

    /** Where flags come from. */
    public enum Source {
        /** Somebody at the desk. */
        DESK,
        /** A caller. */
        PHONE,
        /** The kiosk. */
        KIOSK,
        /** A patient's link. */
        LINK,
        /** An answer in a form. */
        FORM
    }

    /**
     * What was asked.
     *
     * @param code the question's code
     * @param title in few words
     * @param level how fast
     * @param quiet whether without a sound
     * @param protocol the protocol that may follow; blank for none
     */
    public record Asked(String code, String title, Question.Level level, boolean quiet, String protocol) {
        /** Whether it is about suicidal thoughts: then nobody is ever left alone or put on hold. */
        public boolean suicidal() {
            return code.equals("suicidal");
        }
    }

    /**
     * Whom it is about.
     *
     * @param patient null while nobody knows
     * @param encounter their visit; null for none
     */
    public record Who(@Nullable UUID patient, @Nullable UUID encounter) {}

    /**
     * Where they are.
     *
     * @param place in words
     * @param callback the number to call back; blank for none
     * @param confirmed whether somebody has asked and said it back
     */
    public record Where(String place, String callback, boolean confirmed) {}

    /**
     * Somebody, at a moment of the practice's time.
     *
     * @param person who; null for Baton
     * @param name as shown
     * @param at when
     */
    public record By(@Nullable UUID person, String name, Instant at) {}

    /** To whom somebody may be handed over. */
    public enum To {
        /** A clinician here. */
        CLINICIAN,
        /** The crisis line. */
        CRISIS_LINE,
        /** Emergency services. */
        SERVICES;

        /** As screens say it. */
        public String words() {
            return switch (this) {
                case CLINICIAN -> "a clinician";
                case CRISIS_LINE -> "the crisis line";
                case SERVICES -> "emergency services";
            };
        }
    }

    /**
     * A hand-over.
     *
     * @param to to whom
     * @param by who did it
     */
    public record Handed(To to, By by) {}

    /** What a nurse may decide. */
    public enum Disposition {
        /** Is seen now. */
        NOW,
        /** Is seen today. */
        TODAY,
        /** Can wait for the appointment's time. */
        AT_THE_TIME,
        /** Goes elsewhere. */
        ELSEWHERE,
        /** Emergency services take over. */
        EMERGENCY_SERVICES;

        /** As screens say it. */
        public String words() {
            return switch (this) {
                case NOW -> "seen now";
                case TODAY -> "seen today";
                case AT_THE_TIME -> "at the appointment's time";
                case ELSEWHERE -> "goes elsewhere";
                case EMERGENCY_SERVICES -> "emergency services";
            };
        }
    }

    /**
     * What was decided.
     *
     * @param disposition what
     * @param scale ESI or CTAS; blank where the practice uses none
     * @param acuity 1 to 5 on it; 0 for none
     * @param note a word on it
     * @param by who decided
     * @param recheck when somebody looks again; null for never
     */
    public record Decided(
            Disposition disposition,
            String scale,
            int acuity,
            String note,
            By by,
            @Nullable Instant recheck) {}

    /**
     * What was measured.
     *
     * @param vitals what
     * @param note a word on it
     * @param by by whom
     */
    public record Measured(Vitals vitals, String note, By by) {}

    /** Keeps the list from changing. */
    public RedFlag {
        measured = List.copyOf(measured);
    }

    /** Whether it stands. */
    public boolean open() {
        return ended == null;
    }

    /** Whether it still pages. */
    public boolean pages() {
        return open() && taken == null;
    }

    /** When it pages somebody else; null when everybody is paged. */
    public @Nullable Instant nextRung() {
        return switch (rung) {
            case 0 -> raised.at().plus(NEXT);
            case 1 -> raised.at().plus(ALL);
            default -> null;
        };
    }
}
