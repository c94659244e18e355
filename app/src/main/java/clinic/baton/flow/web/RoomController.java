package clinic.baton.flow.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Tend;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Room;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A room on the day: what it is up to, and what can be done with it. */
@Controller
@RequestMapping("/p/{practice}/rooms/{room}")
class RoomController {
    private final Act act;
    private final Days days;
    private final ReadLog readings;
    private final Shells shells;
    private final Said said;

    RoomController(Act act, Days days, ReadLog readings, Shells shells, Said said) {
        this.act = act;
        this.days = days;
        this.readings = readings;
        this.shells = shells;
        this.said = said;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID room) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Day day = days.today(caller.practice());
        Room about = day.clinic().room(room).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Encounter> inside = day.inRoom(room);
        readings.opened(caller, "room", inside.stream().map(Encounter::patient).toList());
        return Html.of(
                "flow/room",
                "shell",
                shells.still(about.name(), caller, request),
                "room",
                RoomSheet.of(day, about, caller));
    }

    @PostMapping("/tend")
    String tend(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID room,
            @RequestParam UUID key,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String note) {
        Tend tend = Tending.of(what, room, note);
        Day day = days.today(caller.practice());
        Optional<PatientName> inside =
                day.inRoom(room).stream().map(v -> day.name(v.patient())).findFirst();
        Phrase done = Phrase.of(day.roomName(room) + ": " + Tending.done(tend) + ".");
        Sent sent = new Sent(caller, request, redirect, key);
        return said.answer(sent, room, inside, act.run(caller, key, tend), after -> done);
    }
}
