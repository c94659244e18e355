package clinic.baton.schedule.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Annotate;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.schedule.Move;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** One visit: what it is, and moving or ending it. */
@Controller
@RequestMapping("/p/{practice}/appointments/{id}")
class AppointmentController {
    private final Agenda agenda;
    private final Act act;
    private final Clinics clinics;
    private final Patients patients;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    AppointmentController(
            Agenda agenda,
            Act act,
            Clinics clinics,
            Patients patients,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.agenda = agenda;
        this.act = act;
        this.clinics = clinics;
        this.patients = patients;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        Appointment visit = visit(caller, id);
        readings.opened(caller, "appointment", List.of(visit.patient()));
        return page(caller, request, visit, opened(caller, visit, request), false);
    }

    @PostMapping("/move")
    Object move(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        Appointment visit = visit(caller, id);
        Clinic clinic = clinics.of(caller.practice());
        BookingForm form = BookingForm.typed(typed);
        Outcome<Instant> start = form.start(clinic);
        Outcome<Booked> outcome = switch (start) {
            case Refused<Instant>(var reasons) -> Outcome.refused(reasons);
            case Done<Instant>(Instant at) ->
                act.run(caller, key, new Move(id, version, form.id("provider"), at, form.minutes(), form.id("room")));
        };
        return switch (outcome) {
            case Done<Booked>(Booked booked) -> {
                String when =
                        Words.date(booked.time().start().atZone(clinic.zone()).toLocalDate()) + " "
                                + Words.time(booked.time().start(), clinic.zone());
                Toasts.undoable(redirect, Phrase.of("Moved to " + when + "."), root(caller), key, id);
                yield schedule(caller, clinic, booked.time().start());
            }
            case Refused<Booked>(var reasons) -> page(caller, request, visit, form.refused(reasons, sentences), true);
        };
    }

    @PostMapping("/cancel")
    Object cancel(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return end(caller, request, id, key, new Cancel(id, version, reason), "Cancelled.", redirect);
    }

    @PostMapping("/note")
    Object note(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes redirect) {
        return end(caller, request, id, key, new Annotate(id, version, comment), "Noted.", redirect);
    }

    @PostMapping("/no-show")
    Object noShow(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return end(caller, request, id, key, new MarkNoShow(id, version), "Noted as not come.", redirect);
    }

    private Object end(
            Caller caller,
            HttpServletRequest request,
            UUID id,
            UUID key,
            Command<Nothing> command,
            String words,
            RedirectAttributes redirect) {
        Appointment visit = visit(caller, id);
        return switch (act.run(caller, key, command)) {
            case Done<Nothing> done -> {
                Toasts.undoable(redirect, Phrase.of(words), root(caller), key, id);
                yield schedule(
                        caller, clinics.of(caller.practice()), visit.time().start());
            }
            case Refused<Nothing>(List<Refusal> reasons) ->
                page(caller, request, visit, opened(caller, visit, request).refused(reasons, sentences), true);
        };
    }

    /** The form as the visit stands, with what was typed of a reason or note. */
    private BookingForm opened(Caller caller, Appointment visit, HttpServletRequest request) {
        var zone = clinics.of(caller.practice()).zone();
        Map<String, String> typed = new HashMap<>();
        typed.put(
                "provider",
                visit.practitioner() == null ? "" : visit.practitioner().toString());
        typed.put("date", visit.time().start().atZone(zone).toLocalDate().toString());
        typed.put("time", Words.time(visit.time().start(), zone));
        typed.put("minutes", Long.toString(visit.time().length().toMinutes()));
        typed.put("reason", Objects.toString(request.getParameter("reason"), ""));
        typed.put("comment", Objects.toString(request.getParameter("comment"), Objects.toString(visit.comment(), "")));
        return BookingForm.typed(typed);
    }

    private Html page(Caller caller, HttpServletRequest request, Appointment visit, BookingForm form, boolean refused) {
        Clinic clinic = clinics.of(caller.practice());
        PatientName name = patients.named(caller.practice(), visit.patient())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Object[] model = {
            "shell", shells.still("Visit", caller, request),
            "visit", VisitFacts.of(visit, clinic),
            "name", name,
            "form", new BookingPage(form.move(clinic), form.whole(), "", Map.of()),
            "reasonError", form.wrong().getOrDefault("reason", ""),
            "reason", form.value("reason"),
            "comment", form.value("comment"),
            "mayBook", caller.may(Permission.BOOK)
        };
        return refused ? Html.refused("schedule/visit", model) : Html.of("schedule/visit", model);
    }

    private Appointment visit(Caller caller, UUID id) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return agenda.appointment(caller.practice(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String schedule(Caller caller, Clinic clinic, Instant moment) {
        return "redirect:" + root(caller) + "/schedule?date="
                + moment.atZone(clinic.zone()).toLocalDate();
    }

    private static String root(Caller caller) {
        return "/p/" + caller.practice();
    }
}
