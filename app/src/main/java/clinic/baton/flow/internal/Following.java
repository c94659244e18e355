package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentProgressed;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Appointments;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How an appointment follows its visit. */
@Component
class Following {
    private final Appointments appointments;

    Following(Appointments appointments) {
        this.appointments = appointments;
    }

    /** The visit has ended: so has its appointment. */
    void appointment(Writing writing, Encounter after) {
        UUID id = after.purpose().appointment();
        if (id == null || after.here()) {
            return;
        }
        lock(writing, id);
        Optional<Appointment> appointment = appointments.find(writing, id);
        if (appointment.isEmpty() || appointment.get().status() != AppointmentStatus.ARRIVED) {
            return;
        }
        switch (after.stage()) {
            case DEPARTED -> appointments.fulfilled(writing, id);
            case LEFT_WITHOUT_BEING_SEEN ->
                appointments.become(writing, id, AppointmentStatus.CANCELLED, "left without being seen");
            case ARRIVED,
                    CHECKED_IN,
                    WAITING,
                    ROOMED,
                    READY,
                    WITH_NURSE,
                    WITH_PROVIDER,
                    OBSERVATION,
                    TESTING,
                    CHECK_OUT -> throw new IllegalStateException("A visit that is over stands at " + after.stage());
        }
    }

    /** The visit goes on after all: so does its appointment. */
    void reopened(Writing writing, Encounter after) {
        UUID id = after.purpose().appointment();
        if (id == null) {
            return;
        }
        lock(writing, id);
        Optional<Appointment> appointment = appointments.find(writing, id);
        if (appointment.isPresent() && appointment.get().status().wayBack().contains(AppointmentStatus.ARRIVED)) {
            appointments.back(writing, id, AppointmentStatus.ARRIVED);
        }
    }

    /** Takes back what a visit did to its appointment. */
    Outcome<Nothing> undo(Writing writing, AppointmentProgressed event) {
        UUID id = event.after().id();
        lock(writing, id);
        AppointmentStatus was = event.before().status();
        Optional<Appointment> now = appointments.find(writing, id);
        if (now.isEmpty() || now.get().version() != event.after().version()) {
            return Outcome.refused(FlowRefusal.CHANGED_SINCE.refuse());
        }
        if (now.get().status().wayBack().contains(was)) {
            appointments.back(writing, id, was);
        } else if (now.get().status().allows(was)) {
            appointments.become(writing, id, was, event.before().endedReason());
        } else {
            return Outcome.refused(FlowRefusal.CHANGED_SINCE.refuse());
        }
        return Outcome.done(new Nothing());
    }

    /** A visit written down for somebody who hadn't come should never have been. */
    Outcome<Nothing> undoWalkIn(Writing writing, Appointment written) {
        lock(writing, written.id());
        Optional<Appointment> now = appointments.find(writing, written.id());
        if (now.isEmpty() || now.get().version() != written.version()) {
            return Outcome.refused(FlowRefusal.CHANGED_SINCE.refuse());
        }
        appointments.become(writing, written.id(), AppointmentStatus.ENTERED_IN_ERROR, null);
        return Outcome.done(new Nothing());
    }

    /** Which appointment a visit has is known only here; a deadlock this may cause is run again by the door. */
    private static void lock(Writing writing, UUID appointment) {
        writing.sql().execute("select pg_advisory_xact_lock(hashtextextended(?, ?))", "subject:" + appointment, (long)
                writing.practiceKey());
    }
}
