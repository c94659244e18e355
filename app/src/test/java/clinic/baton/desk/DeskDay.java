package clinic.baton.desk;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.record.Caller;
import clinic.baton.testing.BookedClinic;
import java.util.UUID;

/** A desk on a day of a small clinic, in the words of a test. */
record DeskDay(BookedClinic desk) {
    /** A colleague with the same permissions. */
    Caller colleague(String name) {
        return new Caller(
                desk.practice(),
                Caller.Kind.PERSON,
                UUID.randomUUID(),
                name,
                desk.desk().may());
    }

    /** Books a new patient's follow-up with Dr Lind on Monday, and answers the appointment. */
    UUID booked(String family, String time) {
        return desk.book(desk.patient(family), "Dr Lind", "Follow-up", "2026-11-23T" + time)
                .orThrow()
                .appointment();
    }

    Encounter arrived(String family, String time) {
        return desk.run(new Arrive(booked(family, time), null)).orThrow();
    }

    Encounter to(Encounter visit, Stage stage) {
        return desk.run(Step.to(stage, visit.id(), visit.version(), null)).orThrow();
    }

    Encounter toRoom(Encounter visit, String room) {
        return desk.run(new Step.ToRoom(visit.id(), visit.version(), desk.room(room)))
                .orThrow();
    }
}
