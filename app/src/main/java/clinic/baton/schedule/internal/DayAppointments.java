package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentProgressed;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Appointments;
import clinic.baton.schedule.WalkInRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DayAppointments implements Appointments {
    private final Steps steps;

    DayAppointments(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Optional<Appointment> find(Writing writing, UUID id) {
        return AppointmentRows.find(writing.sql(), writing.practiceKey(), id);
    }

    @Override
    public Appointment become(Writing writing, UUID id, AppointmentStatus after, @Nullable String reason) {
        Appointment before = required(writing, id);
        return step(writing, before, after, reason, before.status().next());
    }

    @Override
    public Appointment back(Writing writing, UUID id, AppointmentStatus earlier) {
        Appointment before = required(writing, id);
        return step(writing, before, earlier, null, before.status().wayBack());
    }

    @Override
    public Appointment walkIn(
            Writing writing,
            UUID patient,
            @Nullable UUID practitioner,
            UUID visitType,
            UUID site,
            Instant starts,
            Duration length,
            @Nullable String comment) {
        Appointment wanted = new Appointment(
                writing.newId(),
                patient,
                practitioner,
                visitType,
                site,
                null,
                null,
                0,
                TimeRange.of(starts, length),
                AppointmentStatus.ARRIVED,
                true,
                Booking.blankToNull(comment),
                null,
                null,
                writing.now(),
                1);
        Appointment written = wanted.planned(steps.free(writing, wanted));
        steps.insert(writing, written);
        writing.record(new WalkInRecorded(written));
        return written;
    }

    private Appointment step(
            Writing writing,
            Appointment before,
            AppointmentStatus after,
            @Nullable String reason,
            Set<AppointmentStatus> legal) {
        if (!legal.contains(after)) {
            throw new IllegalStateException("An appointment that is " + before.status() + " can't become " + after
                    + ". Maybe the caller didn't ask AppointmentStatus.allows first?");
        }
        Appointment written = steps.happened(writing, before, before.become(after, reason));
        writing.record(new AppointmentProgressed(before, written));
        return written;
    }

    private static Appointment required(Writing writing, UUID id) {
        return AppointmentRows.find(writing.sql(), writing.practiceKey(), id)
                .orElseThrow(() -> new IllegalStateException(
                        "There is no appointment " + id + ". Maybe it belongs to another practice?"));
    }
}
