package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books a visit together with what has to come before it, all or none: "lab fasting 2 to 4 days before, then the consult".
 *
 * @param main the visit itself
 * @param before what comes before it
 * @param held a held opening of the same patient that the visit takes the place of; null for none
 */
public record BookLinked(
        Book main, List<Before> before, @Nullable UUID held) implements Command<BookedTogether> {
    /** Keeps the list from changing. */
    public BookLinked {
        before = List.copyOf(before);
    }

    /**
     * A visit that comes before another.
     *
     * @param visitType what for
     * @param practitioner whom the patient sees; null where the visit needs nobody in particular
     * @param daysAtLeast how many days before, at least; 0 to 60
     * @param daysAtMost how many days before, at most; not fewer than at least, up to 60
     * @param earliest no start before this time of day
     * @param latest no start after it
     * @param comment a note for staff, for instance "fasting"
     */
    public record Before(
            UUID visitType,
            @Nullable UUID practitioner,
            int daysAtLeast,
            int daysAtMost,
            LocalTime earliest,
            LocalTime latest,
            @Nullable String comment) {}
}
