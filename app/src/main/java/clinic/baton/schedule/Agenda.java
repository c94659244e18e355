package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stands on the schedule. Each method is a fixed, small number of queries, however crowded the day. */
public interface Agenda {
    /** One date of the whole practice. */
    DayAgenda of(PracticeId practice, LocalDate date);

    /** Some dates of one provider, {@code days} from the first on. */
    List<DayAgenda> of(PracticeId practice, UUID practitioner, LocalDate first, int days);

    /** One appointment. */
    Optional<Appointment> appointment(PracticeId practice, UUID id);

    /** Some appointments by id; ids that are no appointment's are left out. */
    Map<UUID, Appointment> appointments(PracticeId practice, Collection<UUID> ids);

    /** Appointments still standing that begin within a range, by start. */
    List<Appointment> starting(PracticeId practice, Instant from, Instant before);

    /** A patient's appointments, newest first, at most {@code limit}. */
    List<Appointment> ofPatient(PracticeId practice, UUID patient, int limit);

    /** What is still ahead of some patients and begins after a moment, by start. */
    List<Appointment> ahead(PracticeId practice, Collection<UUID> patients, Instant after);

    /** Who comes together with a visit, itself included, in the order in which they were booked; itself alone if it is in no group. */
    List<Appointment> group(PracticeId practice, Appointment visit);

    /** One hold. */
    Optional<Hold> hold(PracticeId practice, UUID id);
}
