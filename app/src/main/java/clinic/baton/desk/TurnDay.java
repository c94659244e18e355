package clinic.baton.desk;

import clinic.baton.record.Command;
import java.time.LocalDate;
import java.util.UUID;

/** Opens or closes a site's day. Answers how it stands then. */
public sealed interface TurnDay extends Command<PracticeDay> {
    /** Where. */
    UUID site();

    /** Which day: today, or one before that nobody closed. */
    LocalDate date();

    /** Opens it. */
    record OpenDay(UUID site, LocalDate date) implements TurnDay {}

    /**
     * Closes it; refused while something that must not be left overnight is left.
     *
     * @param note what the next day should know; blank for nothing
     */
    record CloseDay(UUID site, LocalDate date, String note) implements TurnDay {}

    /** Opens it again after it was closed. */
    record ReopenDay(UUID site, LocalDate date) implements TurnDay {}
}
