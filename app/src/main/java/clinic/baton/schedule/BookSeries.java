package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books several visits at one time of day, all or none: "6 visits, weekly, same time within an hour".
 *
 * @param patient who comes
 * @param practitioner whom they see; null where the kind of visit needs nobody in particular
 * @param visitType what for
 * @param site where
 * @param first the first date
 * @param at the time of day at the site, on each date whatever clocks do
 * @param times how many visits, 2 to {@value #MOST}
 * @param everyDays how many days from one to the next, 1 to 180
 * @param within by how many minutes a visit may begin earlier or later, 0 to 480
 * @param held a held opening of the same patient that the series takes the place of; null for none
 * @param comment a note for staff on each
 */
public record BookSeries(
        UUID patient,
        @Nullable UUID practitioner,
        UUID visitType,
        UUID site,
        LocalDate first,
        LocalTime at,
        int times,
        int everyDays,
        int within,
        @Nullable UUID held,
        @Nullable String comment)
        implements Command<BookedTogether> {
    /** As many visits as one series has. */
    public static final int MOST = 52;
}
