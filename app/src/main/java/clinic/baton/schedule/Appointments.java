package clinic.baton.schedule;

import clinic.baton.record.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the day does to appointments, for use inside another module's command. What happened is recorded, never refused:
 * where time that has to be reserved is taken meanwhile, the appointment stands as not planned and reserves nothing.
 *
 * <p>The caller's use case locks {@code subject:ID} of the appointment. Each method records the appointment's own event
 * ({@link AppointmentProgressed}, {@link WalkInRecorded}), so no caller has to.
 */
public interface Appointments {
    /** The appointment as it stands in this transaction. */
    Optional<Appointment> find(Writing writing, UUID id);

    /**
     * Moves the appointment on.
     *
     * @return as it stands now
     * @throws IllegalStateException if there is no such appointment, or the table of {@link AppointmentStatus} has no such
     *     move; ask {@link AppointmentStatus#allows} first and refuse in the caller's own words
     */
    Appointment become(Writing writing, UUID id, AppointmentStatus after, @Nullable String reason);

    /** The patient is here. */
    default Appointment arrived(Writing writing, UUID id) {
        return become(writing, id, AppointmentStatus.ARRIVED, null);
    }

    /** The visit took place. */
    default Appointment fulfilled(Writing writing, UUID id) {
        return become(writing, id, AppointmentStatus.FULFILLED, null);
    }

    /** The patient didn't come. */
    default Appointment noShow(Writing writing, UUID id) {
        return become(writing, id, AppointmentStatus.NOSHOW, null);
    }

    /**
     * Takes a step back, for the caller's undo.
     *
     * @throws IllegalStateException if {@link AppointmentStatus#wayBack} has no such move
     */
    Appointment back(Writing writing, UUID id, AppointmentStatus before);

    /**
     * Writes down a visit that nobody planned: it stands as arrived. It reserves the provider's time and patient where
     * they are free and is not planned otherwise.
     *
     * @param patient who came
     * @param practitioner whom they shall see; null for nobody in particular
     * @param visitType what for
     * @param site where
     * @param starts from when
     * @param length how long it is expected to take; more than zero
     * @param comment a note for staff
     */
    Appointment walkIn(
            Writing writing,
            UUID patient,
            @Nullable UUID practitioner,
            UUID visitType,
            UUID site,
            Instant starts,
            Duration length,
            @Nullable String comment);
}
