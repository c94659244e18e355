package clinic.baton.entry.internal;

import clinic.baton.access.Person;
import clinic.baton.entry.PracticeDays.Opened;
import clinic.baton.practice.SetClock;
import clinic.baton.rehearsal.HarborDesk;
import java.time.Instant;

/**
 * A practice day whose morning has happened, with its clock stopped until a visitor takes over.
 *
 * @param conductor who conducts it
 * @param desk what they do things with
 * @param takeOver when its clock goes on
 */
record PlayedDay(Person conductor, HarborDesk desk, Instant takeOver) {
    /** Lets its clock go. */
    Opened goOn() {
        desk.does(new SetClock(takeOver, 1));
        return new Opened(desk.caller().practice(), conductor);
    }
}
