package clinic.baton.readiness;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Notes that a patient's insurance was checked, and what came of it.
 *
 * @param patient whose
 * @param standing what was found
 * @param note what to know, at most 300 characters
 */
public record CheckInsurance(UUID patient, Standing standing, String note) implements Command<Nothing> {
    /** What a check finds. */
    public enum Standing {
        /** The insurance covers visits here. */
        COVERED("covered"),
        /** It doesn't. */
        NOT_COVERED("not covered"),
        /** It couldn't be found out. */
        UNCLEAR("unclear");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** As screens say it. */
        public String words() {
            return words;
        }
    }
}
