package clinic.baton.desk;

import clinic.baton.record.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something done with a call or with parked work. Answers how it stands then. */
public sealed interface CallCommand extends Command<Parked> {
    /** The call or work; a new one's id is chosen by the screen that begins it, so that sending twice begins it once. */
    UUID id();

    /**
     * Writes down what was said so far, and says what becomes of the call.
     *
     * @param id the call
     * @param caller who calls
     * @param number from where
     * @param about whom it is about, as they said
     * @param note what was said
     * @param then what becomes of it
     */
    record NoteCall(UUID id, String caller, String number, String about, String note, Then then)
            implements CallCommand {}

    /** What becomes of a call. */
    enum Then {
        /** It goes on. */
        GOES_ON,
        /** The caller waits. */
        HOLD,
        /** A nurse must take it now; it goes on. */
        FLAG,
        /** It is over; the note is kept. */
        KEEP,
        /** It is over and nothing needs to be kept. */
        DROP
    }

    /**
     * Somebody rings a patient. No identifier is asked for: the desk chose the record, and asks who answers.
     *
     * @param id the call
     * @param patient whom
     * @param number the number rung
     */
    record RingPatient(UUID id, UUID patient, String number) implements CallCommand {}

    /**
     * Finds the record that a call is about, by the name and one more identifier.
     *
     * @param id the call
     * @param name the name as the caller said it
     * @param birthDate the birth date they said; null for none
     * @param phone the telephone number on record that they said, or its last four digits; blank for none
     */
    record IdentifyCaller(UUID id, String name, @Nullable LocalDate birthDate, String phone) implements CallCommand {}

    /**
     * A nurse has taken a call with a red flag.
     *
     * @param id the call
     */
    record NurseTakesCall(UUID id) implements CallCommand {}

    /**
     * Puts work aside, exactly as it stands.
     *
     * @param id the parked work
     * @param what what was being done, in words
     * @param page the page it was done on, a path of this practice
     * @param panel the address in the side panel; blank for none
     * @param draft what was typed, as JSON
     */
    record ParkWork(UUID id, String what, String page, String panel, String draft) implements CallCommand {}

    /**
     * Takes a held call or parked work up again.
     *
     * @param id which
     * @param version the version on the caller's screen
     */
    record TakeUp(UUID id, int version) implements CallCommand {}
}
