package clinic.baton.glass;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A manager looked at the opening of a restricted record.
 *
 * @param opening the opening's id
 * @param patient whose record
 * @param verdict what they thought
 * @param note what they added
 */
public record OpeningReviewed(UUID opening, UUID patient, Verdict verdict, String note) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Opening", opening);
    }
}
