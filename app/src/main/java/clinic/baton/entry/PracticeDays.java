package clinic.baton.entry;

import clinic.baton.access.Person;
import clinic.baton.kernel.PracticeId;
import java.time.LocalDate;
import java.util.Optional;

/** Practice days: Harbor Family Clinic, founded anew for whoever comes through the door, in a tenant of its own. */
public interface PracticeDays {
    /**
     * Opens a day that is already in motion.
     *
     * @param date the day to conduct; today where none is given. Where nobody works on it, the next one on which somebody does
     */
    Opened open(Optional<LocalDate> date);

    /**
     * A practice day that has begun.
     *
     * @param practice its tenant
     * @param conductor the administrator whom the visitor plays
     */
    record Opened(PracticeId practice, Person conductor) {}
}
