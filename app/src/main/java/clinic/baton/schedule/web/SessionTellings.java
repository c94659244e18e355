package clinic.baton.schedule.web;

import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.AbsenceAdded;
import clinic.baton.schedule.AbsenceChanged;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldAdded;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.HoldRestored;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionChanged;
import clinic.baton.schedule.SessionOpened;
import clinic.baton.schedule.SessionsPlanned;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How sessions, kept time and absences are told. */
@Component
class SessionTellings implements Tellings {
    private final Clinics clinics;

    SessionTellings(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(SessionOpened.class, (e, at) -> Phrase.of("Opened a session: " + session(e.after(), at))),
                Telling.of(SessionChanged.class, (e, at) -> Phrase.of(changed(e) + session(e.after(), at))),
                Telling.of(
                        SessionsPlanned.class,
                        (e, at) -> Phrase.of(e.sessions() + " sessions planned for " + who(e.practitioner(), at) + ", "
                                + at.date(e.first()) + " to " + at.date(e.last()))),
                Telling.of(HoldAdded.class, (e, at) -> Phrase.of("Kept time back: " + hold(e.after(), at))),
                Telling.of(HoldReleased.class, (e, at) -> Phrase.of("Let kept time go: " + hold(e.after(), at))),
                Telling.of(HoldRestored.class, (e, at) -> Phrase.of("Kept time back again: " + hold(e.after(), at))),
                Telling.of(AbsenceAdded.class, (e, at) -> Phrase.of("Noted " + absence(e.after(), at))),
                Telling.of(
                        AbsenceChanged.class,
                        (e, at) -> Phrase.of(
                                (e.after().withdrawn() ? "Took back " : "Changed ") + absence(e.after(), at))));
    }

    private static String changed(SessionChanged event) {
        if (event.before().cancelled() != event.after().cancelled()) {
            return event.after().cancelled() ? "Called a session off: " : "A session takes place after all: ";
        }
        return event.before().lateMinutes() == event.after().lateMinutes()
                ? "Changed a session: "
                : event.after().lateMinutes() + " minutes late: ";
    }

    private String session(Session session, Telling.Where at) {
        return who(session.practitioner(), at) + ", " + at.date(session.date()) + " "
                + Words.range(session.time(), at.zone());
    }

    private String hold(Hold hold, Telling.Where at) {
        return who(hold.practitioner(), at) + ", " + hold.kind().words() + ", "
                + at.moment(hold.time().start()) + " to " + at.clock(hold.time().end());
    }

    private String absence(Absence absence, Telling.Where at) {
        return who(absence.details().practitioner(), at) + " "
                + absence.details().kind().words() + ", "
                + at.date(absence.details().first()) + " to "
                + at.date(absence.details().last());
    }

    private String who(@Nullable UUID practitioner, Telling.Where at) {
        return practitioner == null
                ? "the practice"
                : clinics.of(at.practice())
                        .practitioner(practitioner)
                        .map(Practitioner::shortName)
                        .orElse("a practitioner");
    }
}
