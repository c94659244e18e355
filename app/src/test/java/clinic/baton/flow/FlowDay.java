package clinic.baton.flow;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Command;
import clinic.baton.testing.BookedClinic;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small clinic's day in the words of a test. */
record FlowDay(BookedClinic desk) {
    /** Books a visit with a provider today at a time, and answers the appointment. */
    UUID booked(UUID patient, String provider, String visit, String time) {
        return desk.book(patient, provider, visit, "2026-11-23T" + time)
                .orThrow()
                .appointment();
    }

    /** Books a new patient's follow-up with Dr Lind, and brings them in. */
    Encounter arrived(String family, String time) {
        return arrived(booked(desk.patient(family), "Dr Lind", "Follow-up", time));
    }

    Encounter arrived(UUID appointment) {
        return done(new Arrive(appointment, null));
    }

    Encounter walkedIn(UUID patient, @Nullable String visit) {
        return done(new WalkIn(patient, visit == null ? null : desk.visit(visit), null, desk.site(), "fell"));
    }

    Encounter to(Encounter visit, Stage stage) {
        return done(Step.to(stage, visit.id(), visit.version(), null));
    }

    Encounter toRoom(Encounter visit, String room) {
        return done(new Step.ToRoom(visit.id(), visit.version(), desk.room(room)));
    }

    <R> R done(Command<R> command) {
        return desk.run(command).orThrow();
    }

    Outcome<?> tried(Command<?> command) {
        return desk.run(command);
    }
}
