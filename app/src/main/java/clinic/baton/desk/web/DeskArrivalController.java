package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.flow.Arrive;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Room;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.schedule.Move;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is expected: they are here, they didn't come, or they need a room. */
@Controller
@RequestMapping("/p/{practice}")
class DeskArrivalController {
    private final Act act;
    private final Agenda agenda;
    private final Days days;
    private final Patients patients;
    private final Clocks clocks;
    private final ReadLog readings;
    private final DeskSaid said;
    private final Shells shells;

    DeskArrivalController(
            Act act,
            Agenda agenda,
            Days days,
            Patients patients,
            Clocks clocks,
            ReadLog readings,
            DeskSaid said,
            Shells shells) {
        this.act = act;
        this.agenda = agenda;
        this.days = days;
        this.patients = patients;
        this.clocks = clocks;
        this.readings = readings;
        this.said = said;
        this.shells = shells;
    }

    @GetMapping("/desk/arrive")
    Html expected(Caller caller, HttpServletRequest request) {
        DeskController.see(caller);
        Day day = days.today(caller.practice());
        var now = clocks.of(caller.practice()).now();
        DeskTimes times = new DeskTimes(day.clinic().zone());
        var all = new DeskArrivals(day, now, times, "/p/" + caller.practice()).all();
        readings.opened(
                caller,
                "expected today",
                day.expected().stream().map(Appointment::patient).toList());
        return Html.of("desk/desk-arrive", "shell", shells.still("Who is here?", caller, request), "expected", all);
    }

    @PostMapping("/visits/arrive")
    String arrive(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID appointment) {
        var outcome = act.run(caller, key, new Arrive(appointment, null));
        UUID subject = outcome instanceof clinic.baton.kernel.Outcome.Done<Encounter>(Encounter visit)
                ? visit.id()
                : appointment;
        return said.answer(
                caller,
                request,
                redirect,
                key,
                subject,
                outcome,
                visit -> name(caller, visit.patient()).and(" is here, code " + visit.callCode() + "."));
    }

    @PostMapping("/visits/no-show")
    String noShow(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID appointment,
            @RequestParam int version) {
        Phrase name = name(caller, planned(caller, appointment).patient());
        return said.answer(
                caller,
                request,
                redirect,
                key,
                appointment,
                act.run(caller, key, new MarkNoShow(appointment, version)),
                done -> name.and(" didn't come."));
    }

    @PostMapping("/visits/find-room")
    String findRoom(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID appointment,
            @RequestParam int version) {
        Appointment planned = planned(caller, appointment);
        Move move = new Move(
                appointment, version, planned.practitioner(), planned.time().start(), null, null);
        return said.answer(
                caller,
                request,
                redirect,
                key,
                appointment,
                act.run(caller, key, move),
                booked -> room(caller, booked));
    }

    private Phrase room(Caller caller, Booked booked) {
        Appointment now = planned(caller, booked.appointment());
        UUID room = now.room();
        String where = room == null
                ? "No fitting room is free for "
                : days.today(caller.practice())
                                .clinic()
                                .room(room)
                                .map(Room::name)
                                .orElse("A room")
                        + " is kept for ";
        return Phrase.of(where).and(shown(caller, now.patient())).and(".");
    }

    private Appointment planned(Caller caller, UUID appointment) {
        return agenda.appointment(caller.practice(), appointment)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Phrase name(Caller caller, UUID patient) {
        return Phrase.of(shown(caller, patient));
    }

    private clinic.baton.web.PatientName shown(Caller caller, UUID patient) {
        return patients.named(caller.practice(), patient)
                .map(PatientName::onScreen)
                .orElseGet(() -> clinic.baton.web.PatientName.of("The", "patient"));
    }
}
