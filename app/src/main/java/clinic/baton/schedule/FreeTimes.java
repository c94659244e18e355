package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.Duration;
import java.time.Instant;
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

    /**
     * The next starts from a date on at which an appointment's patient could come instead: as long, with what they need, when
     * they are free. Those of one provider don't overlap.
     *
     * @param notBefore no start before it
     * @param limit how many at most
     */
    List<FreeTime> instead(
            PracticeId practice,
            Appointment appointment,
            LocalDate from,
            int days,
            Instant notBefore,
            @Nullable UUID practitioner,
            int limit);
}
