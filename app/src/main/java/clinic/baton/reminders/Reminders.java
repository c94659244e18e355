package clinic.baton.reminders;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When patients are reminded, and who has confirmed. */
public interface Reminders {
    /** The rule of every kind of visit that has one of its own; under {@link #EVERY} the one of all others. */
    Map<UUID, List<ReminderStep>> rules(PracticeId practice);

    /** Stands for every kind of visit without a rule of its own. */
    UUID EVERY = new UUID(0, 0);

    /** What becomes of an appointment's reminders, in order. */
    List<Planned> of(PracticeId practice, UUID appointment);

    /** When the patient confirmed the visit as it stands, if they did. */
    Optional<Instant> confirmed(PracticeId practice, UUID appointment);

    /**
     * A reminder of a visit.
     *
     * @param step how long before
     * @param due when
     * @param status due, sent, merged, untold, late or dropped
     */
    record Planned(ReminderStep step, Instant due, String status) {}
}
