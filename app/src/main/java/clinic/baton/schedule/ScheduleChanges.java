package clinic.baton.schedule;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the schedule inside another module's command, so that many are made or none. Each records its own events and is
 * undone with the command. The caller's use case takes the locks that {@link #locks} names.
 */
public interface ScheduleChanges {
    /** What the caller locks to change appointments of these providers on these dates. */
    List<String> locks(List<UUID> appointments, List<UUID> practitioners, List<Instant> moments);

    /** Moves an appointment, as {@link Move} does. */
    Outcome<Appointment> move(
            Writing writing,
            UUID appointment,
            int version,
            @Nullable UUID practitioner,
            Instant starts,
            @Nullable UUID room);

    /** Calls an appointment off. */
    Outcome<Appointment> cancel(Writing writing, UUID appointment, int version, String reason);

    /**
     * Holds another time for an appointment that stays where it is: what of that time isn't its own already.
     *
     * @return what was held, or why it can't be
     */
    Outcome<Offered> offer(Writing writing, Appointment appointment, @Nullable UUID practitioner, Instant starts);

    /** Lets a hold go; one that was let go already stays so. */
    void release(Writing writing, UUID hold);

    /** Notes how late a provider runs in the sessions of a date that end after a moment. */
    void late(Writing writing, UUID practitioner, LocalDate date, Instant after, int minutes, @Nullable String note);

    /** Calls off a provider's sessions of a date that end after a moment, or sets them up again. */
    void absent(
            Writing writing, UUID practitioner, LocalDate date, Instant after, boolean absent, @Nullable String note);

    /**
     * What was held for an appointment.
     *
     * @param hold the hold; null where nothing more had to be held
     * @param held the time held besides its own
     */
    record Offered(@Nullable UUID hold, @Nullable TimeRange held) {}
}
