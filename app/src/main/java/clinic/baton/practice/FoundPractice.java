package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Founding;
import java.time.ZoneId;

/**
 * Founds a practice. The caller's practice is the new one, with a number from {@link Practices#nextNumber}; a caller who
 * is a person becomes its owner.
 *
 * @param kind what it is there for
 * @param details name, zone and so on
 */
public record FoundPractice(PracticeKind kind, PracticeDetails details) implements Founding<Nothing> {
    @Override
    public ZoneId zone() {
        return details.zone();
    }
}
