package clinic.baton.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread: FHIR's Communication with its owner and its clock.
 *
 * @param id its id
 * @param kind what sort
 * @param priority how soon
 * @param subject in one line
 * @param patient whom it is about; null for nobody
 * @param phone who called; null where nobody did
 * @param owner who has to answer
 * @param created who wrote it
 * @param due when it must be answered
 * @param ladder how far it has climbed
 * @param taken who took it; null for nobody yet
 * @param answered who answered; null for nobody yet
 * @param snooze until when and why it rests; null when it doesn't
 * @param done who ended it; null while it is open
 */
public record MessageThread(
        UUID id,
        Kind kind,
        Priority priority,
        String subject,
        @Nullable UUID patient,
        @Nullable Phone phone,
        Owner owner,
        By created,
        Instant due,
        Ladder ladder,
        @Nullable By taken,
        @Nullable By answered,
        @Nullable Snooze snooze,
        @Nullable By done) {
    /** Sorts of threads. */
    public enum Kind {
        /** Somebody called. */
        PHONE("phone message"),
        /** The patient wrote. */
        PATIENT("patient's message"),
        /** Among colleagues. */
        INTERNAL("internal"),
        /** A medicine is to be prescribed again. */
        REFILL("refill request"),
        /** A form is to be filled or signed. */
        FORM("form request"),
        /** About a result. */
        RESULT("result comment");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As screens say it. */
        public String words() {
            return words;
        }
    }

    /**
     * A call.
     *
     * @param caller who called
     * @param number where to call back
     * @param checked whether the number was said back
     * @param window when to call back, in words
     */
    public record Phone(String caller, String number, boolean checked, String window) {}

    /**
     * Who has to answer: a person or a pool.
     *
     * @param person null for a pool
     * @param pool null for a person
     * @param name as shown
     */
    public record Owner(@Nullable UUID person, @Nullable Pool pool, String name) {}

    /**
     * Somebody, at a moment of the practice's time.
     *
     * @param person who; null for Baton
     * @param name as shown
     * @param at when
     */
    public record By(@Nullable UUID person, String name, Instant at) {}

    /**
     * How far it has climbed.
     *
     * @param rung 0 owner, 1 cover, 2 lead, 3 manager
     * @param stepMinutes how long a rung lasts
     * @param with who has it now, by name
     */
    public record Ladder(int rung, int stepMinutes, String with) {
        /** The last rung. */
        public static final int LAST = 3;
    }

    /**
     * A rest.
     *
     * @param until until when
     * @param reason why
     */
    public record Snooze(Instant until, String reason) {}

    /**
     * What was said in it.
     *
     * @param kind what sort of words
     * @param words the words
     * @param by who and when
     */
    public record Said(SaidKind kind, String words, By by) {}

    /** Sorts of words. */
    public enum SaidKind {
        /** The message. */
        WORDS,
        /** For colleagues alone: never shown to the patient. */
        NOTE,
        /** The answer. */
        ANSWER,
        /** What became of it: forwarded, snoozed, climbed. */
        MOVED
    }

    /**
     * Who has seen it.
     *
     * @param name who
     * @param read when they opened it; null for never
     * @param acknowledged when they said that they know; null for not yet
     */
    public record Seen(
            String name, @Nullable Instant read, @Nullable Instant acknowledged) {}

    /**
     * A thread with everything in it.
     *
     * @param thread the thread
     * @param said in order
     * @param seen by whom
     */
    public record Whole(MessageThread thread, List<Said> said, List<Seen> seen) {
        /** Keeps the lists from changing. */
        public Whole {
            said = List.copyOf(said);
            seen = List.copyOf(seen);
        }
    }

    /** Whether it waits for an answer. */
    public boolean waits() {
        return done == null && answered == null;
    }

    /** Whether it rests at a moment. */
    public boolean rests(Instant now) {
        return snooze != null && now.isBefore(snooze.until());
    }

    /** When its ladder ends. */
    public Instant lastRung() {
        return due.plusSeconds(60L * ladder.stepMinutes() * Ladder.LAST);
    }
}
