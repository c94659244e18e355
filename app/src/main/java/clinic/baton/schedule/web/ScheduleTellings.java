package clinic.baton.schedule.web;

import clinic.baton.schedule.AppointmentAnnotated;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.AppointmentCancelled;
import clinic.baton.schedule.AppointmentMissed;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.AppointmentProgressed;
import clinic.baton.schedule.AppointmentRestored;
import clinic.baton.schedule.NeedArranged;
import clinic.baton.schedule.OpeningHeld;
import clinic.baton.schedule.OpeningLetGo;
import clinic.baton.schedule.VisitsBundled;
import clinic.baton.schedule.WalkInRecorded;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How appointments are told. */
@Component
class ScheduleTellings implements Tellings {
    private final VisitWords visits;

    ScheduleTellings(VisitWords visits) {
        this.visits = visits;
    }

    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(AppointmentBooked.class, (e, at) -> visits.told("Booked: ", e.after(), at)),
                Telling.of(
                        AppointmentMoved.class,
                        (e, at) -> visits.told(
                                "Moved from " + at.moment(e.before().time().start()) + ": ", e.after(), at)),
                Telling.of(AppointmentCancelled.class, (e, at) -> visits.ended("Cancelled: ", e.after(), at)),
                Telling.of(AppointmentMissed.class, (e, at) -> visits.told("Did not come: ", e.after(), at)),
                Telling.of(
                        AppointmentRestored.class,
                        (e, at) -> visits.told(
                                "Taken back, now " + e.after().status().words() + ": ", e.after(), at)),
                Telling.of(
                        AppointmentProgressed.class,
                        (e, at) -> visits.told("Now " + e.after().status().words() + ": ", e.after(), at)),
                Telling.of(
                        AppointmentAnnotated.class,
                        (e, at) -> VisitWords.note(e.after().comment())),
                Telling.of(WalkInRecorded.class, (e, at) -> visits.told("Came unplanned: ", e.after(), at)),
                Telling.of(OpeningHeld.class, (e, at) -> visits.told("Time held for an answer: ", e.after(), at)),
                Telling.of(OpeningLetGo.class, (e, at) -> visits.told("Held time let go: ", e.after(), at)),
                Telling.of(
                        VisitsBundled.class,
                        (e, at) -> Phrase.of(e.appointments().size() + " visits booked together")),
                Telling.of(NeedArranged.class, (e, at) -> VisitWords.arranged(e.after())));
    }
}
