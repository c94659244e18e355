package clinic.baton.checkout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks for before a patient leaves. */
public sealed interface Ask {
    /** As it stands on the list. */
    String words();

    /**
     * Another visit.
     *
     * @param visitType what kind
     * @param practitioner with whom; null for anybody
     * @param dueOn about when
     * @param words what to mind, at most 200 characters; may be blank
     */
    record FollowUp(UUID visitType, @Nullable UUID practitioner, LocalDate dueOn, String words) implements Ask {}

    /**
     * A paper to take along: a work note, a referral letter.
     *
     * @param words which, 1 to 200 characters
     */
    record Paper(String words) implements Ask {}

    /**
     * Something to tell or arrange.
     *
     * @param words what, 1 to 200 characters
     */
    record NextStep(String words) implements Ask {}
}
