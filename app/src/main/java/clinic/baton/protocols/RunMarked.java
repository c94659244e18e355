package clinic.baton.protocols;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Something was done in a protocol that runs, or a mark was struck.
 *
 * @param run which run
 * @param kind what sort of mark
 * @param ref which role, step, timer or person
 * @param words in words
 * @param struck whether the mark was taken back
 */
public record RunMarked(UUID run, Run.Kind kind, String ref, String words, boolean struck) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Run", run);
    }
}
