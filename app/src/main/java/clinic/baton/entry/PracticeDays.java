package clinic.baton.entry;

import clinic.baton.access.Person;
import clinic.baton.kernel.PracticeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Practice days: Harbor Family Clinic, founded anew for whoever comes through the door, in a tenant of its own. */
public interface PracticeDays {
    /**
     * Opens a day that is already in motion.
     *
     * @param date the day to conduct; today where none is given. Where nobody works on it, the next one on which somebody does
     */
    Opened open(Optional<LocalDate> date);

    /**
     * Begins to set up today's practice day ahead of somebody who is likely to open it, so that they needn't wait. Its clock stands
     * until then.
     */
    void prepare();

    /**
     * The day that a conductor has begun already.
     *
     * @param conductor as {@link Opened#conductor} was
     * @param date as it would be opened
     * @return nothing where their day is another, or over
     */
    Optional<Opened> running(UUID conductor, Optional<LocalDate> date);

    /**
     * A practice day that has begun.
     *
     * @param practice its tenant
     * @param conductor the administrator whom the visitor plays
     */
    record Opened(PracticeId practice, Person conductor) {}
}
