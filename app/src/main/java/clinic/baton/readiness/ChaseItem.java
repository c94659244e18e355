package clinic.baton.readiness;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.Locale;
import java.util.UUID;

/**
 * Notes that somebody chased a missing thing; nobody is asked to chase it again for a while.
 *
 * @param appointment the visit
 * @param item its key
 * @param way how
 * @param note what came of it, at most 300 characters
 */
public record ChaseItem(UUID appointment, String item, Way way, String note) implements Command<Nothing> {
    /** Ways to chase something. */
    public enum Way {
        /** By telephone. */
        RANG("rang"),
        /** A message was sent. */
        MESSAGE("sent a message"),
        /** The form's link was sent. */
        FORM_LINK("sent the form"),
        /** Something else, said in the note. */
        OTHER("asked");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** As screens say it. */
        public String words() {
            return words;
        }

        /** As the database keeps it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
