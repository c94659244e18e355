package clinic.baton.schedule.web;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentAnnotated;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.AppointmentCancelled;
import clinic.baton.schedule.AppointmentMissed;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.AppointmentProgressed;
import clinic.baton.schedule.AppointmentRestored;
import clinic.baton.schedule.OpeningHeld;
import clinic.baton.schedule.OpeningLetGo;
import clinic.baton.schedule.VisitsBundled;
import clinic.baton.schedule.WalkInRecorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of somebody's time that an entry of the record touched.
 *
 * @param practitioner whose; null for visits that need nobody in particular
 * @param time when
 */
record Touched(@Nullable UUID practitioner, TimeRange time) {
    /** What an entry touched, before and after; nothing where only redrawing everything will do. */
    static Optional<List<Touched>> of(Entry entry, RecordReader record) {
        if (entry.is(AppointmentBooked.class)) {
            return one(record.event(entry, AppointmentBooked.class).after());
        }
        if (entry.is(WalkInRecorded.class)) {
            return one(record.event(entry, WalkInRecorded.class).after());
        }
        if (entry.is(AppointmentMoved.class)) {
            AppointmentMoved moved = record.event(entry, AppointmentMoved.class);
            return Optional.of(List.of(of(moved.before()), of(moved.after())));
        }
        if (entry.is(AppointmentCancelled.class)) {
            return one(record.event(entry, AppointmentCancelled.class).after());
        }
        if (entry.is(AppointmentMissed.class)) {
            return one(record.event(entry, AppointmentMissed.class).after());
        }
        if (entry.is(AppointmentProgressed.class)) {
            return one(record.event(entry, AppointmentProgressed.class).after());
        }
        if (entry.is(AppointmentRestored.class)) {
            return one(record.event(entry, AppointmentRestored.class).after());
        }
        if (entry.is(OpeningHeld.class)) {
            return one(record.event(entry, OpeningHeld.class).after());
        }
        if (entry.is(OpeningLetGo.class)) {
            return one(record.event(entry, OpeningLetGo.class).before());
        }
        if (entry.is(VisitsBundled.class)) {
            return Optional.of(List.of());
        }
        return entry.is(AppointmentAnnotated.class)
                ? one(record.event(entry, AppointmentAnnotated.class).after())
                : Optional.empty();
    }

    /** What all entries touched together; nothing where one of them needs everything drawn anew. */
    static Optional<List<Touched>> of(List<Entry> entries, RecordReader record) {
        List<Touched> all = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<List<Touched>> some = of(entry, record);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(all);
    }

    private static Optional<List<Touched>> one(Appointment appointment) {
        return Optional.of(List.of(of(appointment)));
    }

    private static Touched of(Appointment appointment) {
        return new Touched(appointment.practitioner(), appointment.time());
    }
}
