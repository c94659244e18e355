package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where there is room, unranked. */
public interface FreeTimes {
    /**
     * The starts at which a visit would fit on a date, by time, then provider.
     *
     * @param date the date, in the practice's zone
     * @param practitioner only with this provider; null for any
     * @param visitType what for: decides length, room and equipment
     * @param length how long; null for what the kind of visit takes
     */
    List<FreeTime> of(
            PracticeId practice,
            LocalDate date,
            @Nullable UUID practitioner,
            UUID visitType,
            @Nullable Duration length);

    /**
     * The next starts from a date on, looking at most {@code days} days ahead.
     *
     * @param limit how many at most
     */
    List<FreeTime> next(
            PracticeId practice,
            LocalDate from,
            int days,
            @Nullable UUID practitioner,
            UUID visitType,
            @Nullable Duration length,
            int limit);
}
