package clinic.baton.notices;

import clinic.baton.delivery.Channel;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about messages to a number or address.
 *
 * @param channel text or e-mail
 * @param address digits of the number, or the address in lower case
 * @param given agreed, or stop
 * @param way how it was said
 * @param words what was said, if it was written
 * @param by who wrote it down
 * @param at when, in the practice's time
 */
public record Consent(
        Channel channel,
        String address,
        boolean given,
        Way way,
        @Nullable String words,
        String by,
        Instant at) {
    /** How consent was given or taken back. */
    public enum Way {
        /** With the contact, on a form or by another system. */
        RECORD("written with the contact"),
        /** Said to the desk. */
        DESK("said to the desk"),
        /** Written back. */
        REPLY("written back"),
        /** On the patient's own page. */
        PAGE("on the patient's page");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** As staff say it. */
        public String words() {
            return words;
        }

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
