package clinic.baton.readiness;

import clinic.baton.kernel.PracticeId;
import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How ready visits are. Each method is a small, fixed number of queries, however many visits. */
public interface Readiness {
    /** Of some visits, in their order; those whose kind asks for nothing stand there without items. */
    List<VisitReadiness> of(PracticeId practice, List<Appointment> visits);

    /** Of the visits still ahead that begin within a range, by start. */
    List<VisitReadiness> starting(PracticeId practice, Instant from, Instant before);

    /** What a kind of visit asks for, and the version of that list; 0 while it is what its terms name. */
    Asked asked(PracticeId practice, UUID visitType);

    /** The newest check of a patient's insurance. */
    Optional<Coverage> coverage(PracticeId practice, UUID patient);

    /** A list of requirements with its version. */
    record Asked(int version, List<Requirement> requirements) {}

    /**
     * Somebody checked an insurance.
     *
     * @param at when, in the practice's time
     * @param standing what they found
     * @param note what to know; may be blank
     */
    record Coverage(Instant at, CheckInsurance.Standing standing, String note) {}
}
