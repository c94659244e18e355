package clinic.baton.forecast;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rest of one visit as it is expected now; times hold if the patient comes.
 *
 * @param subject the encounter of somebody who is here, else the appointment
 * @param here whether they are in the building
 * @param chanceOfComing 1 for somebody who is here; never shown beside a name
 * @param ahead how many the provider sees before
 * @param roomed when they get a room; null when they have one or none will come of it
 * @param seen when the provider sees them; null when that runs, is over, or isn't planned
 * @param gone when they leave
 */
public record PersonOutlook(
        UUID subject,
        boolean here,
        double chanceOfComing,
        int ahead,
        @Nullable WaitRange roomed,
        @Nullable WaitRange seen,
        @Nullable WaitRange gone) {}
