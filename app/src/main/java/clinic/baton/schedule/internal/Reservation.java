package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import java.util.UUID;

/** A resource kept for some time; two of one resource and lane never overlap. */
record Reservation(Kind kind, UUID resource, int lane, TimeRange time) {
    enum Kind {
        PROVIDER,
        ROOM,
        EQUIPMENT,
        PATIENT;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
