package clinic.baton.oversight;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of patients' records was told outside, and what was asked to be corrected. */
public interface Disclosures {
    /** A patient's disclosures, newest first: the accounting that the patient may ask for. */
    List<Disclosure> of(PracticeId practice, UUID patient);

    /** What was asked to be corrected in a patient's record, newest first. */
    List<Amendment> amendments(PracticeId practice, UUID patient);

    /**
     * A disclosure.
     *
     * @param id its id
     * @param at when
     * @param recipient to whom
     * @param what what was told
     * @param purpose why
     * @param notedBy who told it or wrote it down; null for Baton itself
     */
    record Disclosure(
            UUID id,
            Instant at,
            String recipient,
            String what,
            String purpose,
            @Nullable UUID notedBy) {}

    /**
     * A wish to have a record corrected.
     *
     * @param id its id
     * @param askedAt when it was asked
     * @param askedBy who asked
     * @param what what is to be corrected
     * @param state {@code asked}, {@code accepted} or {@code denied}
     * @param decidedAt when it was decided; null while it is open
     * @param reason why so; null while it is open
     */
    record Amendment(
            UUID id,
            Instant askedAt,
            String askedBy,
            String what,
            String state,
            @Nullable Instant decidedAt,
            @Nullable String reason) {
        /** Whether it still waits for a decision. */
        public boolean isOpen() {
            return state.equals("asked");
        }
    }
}
