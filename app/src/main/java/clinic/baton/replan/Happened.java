package clinic.baton.replan;

import clinic.baton.kernel.PracticeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks up what happened, what could be done, and who is asked. */
public interface Happened {
    /** One incident. */
    Optional<Incident> incident(PracticeId practice, UUID id);

    /** The incidents of a date, the latest first. */
    List<Incident> on(PracticeId practice, LocalDate date);

    /**
     * What could be done about an incident: the best first, at most three, waiting it out always among them. The same day
     * gives the same plans.
     */
    List<Plan> plans(PracticeId practice, Incident incident);

    /** Everybody who is asked and hasn't answered. */
    List<Ask> open(PracticeId practice);

    /** What is to be told because of an incident. */
    List<Telling> tellings(PracticeId practice, UUID incident);
}
