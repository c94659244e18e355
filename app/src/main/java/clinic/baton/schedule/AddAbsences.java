package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Notes who is away or that the practice is closed: all of them or, when one is refused, none. Visits that are booked stay
 * booked until somebody finds them another time. Answers the ids.
 *
 * @param absences one or more
 */
public record AddAbsences(List<Absence.Details> absences) implements Command<AddAbsences.Added> {
    /** Keeps the list from changing. */
    public AddAbsences {
        absences = List.copyOf(absences);
    }

    /** One alone. */
    public AddAbsences(Absence.Details one) {
        this(List.of(one));
    }

    /** The ids, in the order asked. */
    public record Added(List<UUID> ids) {
        /** Keeps the list from changing. */
        public Added {
            ids = List.copyOf(ids);
        }
    }
}
