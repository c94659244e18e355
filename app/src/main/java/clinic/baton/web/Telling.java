package clinic.baton.web;

import clinic.baton.record.DayEvent;
import java.time.ZoneId;

/**
 * How one kind of event is told in a timeline. Without one, an event is told by its name alone.
 *
 * @param <E> the event
 */
public interface Telling<E extends DayEvent> {
    /** The event. */
    Class<E> event();

    /** What happened, in words. */
    Phrase tell(E event, ZoneId zone);
}
