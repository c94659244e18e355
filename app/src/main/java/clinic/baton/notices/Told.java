package clinic.baton.notices;

import java.util.UUID;

/** What came of telling a patient something. */
public sealed interface Told {
    /** A message is in the outbox. */
    record Queued(UUID message) implements Told {}

    /** No message may go; where it matters the desk is asked to call. */
    record NotTold(Reason reason) implements Told {}

    /** Why no message may go. */
    enum Reason {
        /** Nobody of that id, or no longer alive. */
        NOBODY("no such patient"),
        /** No number or address is known. */
        NO_ADDRESS("no mobile number or e-mail address"),
        /** Nobody agreed to messages, or they said stop. */
        NO_CONSENT("no consent to messages"),
        /** The visit is confidential and every contact is shared. */
        CONFIDENTIAL("confidential, and every contact is shared"),
        /** A reminder went out today already. */
        ALREADY_TODAY("reminded today already");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As staff say it. */
        public String words() {
            return words;
        }
    }
}
