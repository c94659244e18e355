package clinic.baton.record;

import java.time.ZoneId;

/**
 * A command that founds a practice: {@link Act} starts its record and its clock before the rule runs.
 *
 * @param <R> the answer
 */
public interface Founding<R> extends Command<R> {
    /** The zone the new practice lives in. */
    ZoneId zone();
}
