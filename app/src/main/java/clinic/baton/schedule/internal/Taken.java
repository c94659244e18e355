package clinic.baton.schedule.internal;

import clinic.baton.schedule.HoldKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reservation that somebody has, with who that is.
 *
 * @param reservation what is taken
 * @param holder the appointment or hold
 * @param patient the appointment's patient; null for a hold
 * @param hold the hold's kind; null for an appointment
 */
record Taken(
        Reservation reservation,
        UUID holder,
        @Nullable UUID patient,
        @Nullable HoldKind hold) {}
