package clinic.baton.record;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;

/**
 * How one kind of event is undone.
 *
 * @param <E> the event
 */
public interface WayBack<E extends DayEvent> {
    /** The event it takes back. */
    Class<E> event();

    /** Restores what was and records that, or refuses because something has been built on it since. */
    Outcome<Nothing> undo(E event, Writing writing);
}
