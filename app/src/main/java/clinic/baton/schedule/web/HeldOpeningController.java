package clinic.baton.schedule.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.BookedTogether;
import clinic.baton.schedule.ConfirmOpening;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.HeldOpening;
import clinic.baton.schedule.HeldOpenings;
import clinic.baton.schedule.HeldOpenings.Held;
import clinic.baton.schedule.HoldOpening;
import clinic.baton.schedule.KeepOpening;
import clinic.baton.schedule.LetGoOpening;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An opening between being chosen and being booked: alone, as the first of a series, or with what comes before it. */
@Controller
class HeldOpeningController {
    private final Act act;
    private final HeldOpenings held;
    private final Clinics clinics;
    private final Patients patients;
    private final Sentences sentences;
    private final Shells shells;

    HeldOpeningController(
            Act act, HeldOpenings held, Clinics clinics, Patients patients, Sentences sentences, Shells shells) {
        this.act = act;
        this.held = held;
        this.clinics = clinics;
        this.patients = patients;
        this.sentences = sentences;
        this.shells = shells;
    }

    @PostMapping("/p/{practice}/openings/hold")
    Object hold(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam UUID patient,
            @RequestParam(required = false) @Nullable UUID provider,
            @RequestParam UUID visitType,
            @RequestParam UUID site,
            @RequestParam Instant start,
            @RequestParam(required = false) @Nullable Integer minutes,
            @RequestParam(required = false) @Nullable UUID hold) {
        var command = new HoldOpening(patient, provider, visitType, site, start, minutes, hold, null);
        return switch (act.run(caller, key, command)) {
            case Outcome.Done<HeldOpening>(HeldOpening opening) -> "redirect:" + address(caller, opening.appointment());
            case Outcome.Refused<HeldOpening>(var reasons) ->
                gone(caller, request, reasons, again(caller, patient, visitType));
        };
    }

    @GetMapping("/p/{practice}/openings/{id}")
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        may(caller);
        return held.find(caller.practice(), id)
                .map(one -> page(caller, request, one, Map.of(), List.of()))
                .orElseGet(() -> gone(
                        caller, request, List.of(ScheduleRefusal.OPENING_GONE.refuse()), root(caller) + "/openings"));
    }

    @PostMapping("/p/{practice}/openings/{id}/confirm")
    Object confirm(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        return switch (act.run(caller, key, new ConfirmOpening(id))) {
            case Outcome.Done<Booked>(Booked booked) ->
                booked(caller, redirect, key, id, booked.time().start(), "Booked for ");
            case Outcome.Refused<Booked>(var reasons) -> gone(caller, request, reasons, root(caller) + "/openings");
        };
    }

    @PostMapping("/p/{practice}/openings/{id}/keep")
    Object keep(Caller caller, HttpServletRequest request, @PathVariable UUID id, @RequestParam UUID key) {
        return switch (act.run(caller, key, new KeepOpening(id))) {
            case Outcome.Done<HeldOpening> done -> "redirect:" + address(caller, id);
            case Outcome.Refused<HeldOpening>(var reasons) ->
                gone(caller, request, reasons, root(caller) + "/openings");
        };
    }

    @PostMapping("/p/{practice}/openings/{id}/let-go")
    String letGo(Caller caller, @PathVariable UUID id, @RequestParam UUID key) {
        may(caller);
        String again = held.find(caller.practice(), id)
                .map(one -> again(
                        caller, one.appointment().patient(), one.appointment().visitType()))
                .orElse(root(caller) + "/openings");
        act.run(caller, key, new LetGoOpening(id, false));
        return "redirect:" + again;
    }

    @PostMapping({"/p/{practice}/openings/{id}/series", "/p/{practice}/openings/{id}/linked"})
    Object together(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        Optional<Held> one = held.find(caller.practice(), id);
        if (one.isEmpty()) {
            return gone(caller, request, List.of(ScheduleRefusal.OPENING_GONE.refuse()), root(caller) + "/openings");
        }
        Clinic clinic = clinics.of(caller.practice());
        TogetherForm form = new TogetherForm(typed);
        Appointment main = one.get().appointment();
        var command = request.getRequestURI().endsWith("/series") ? form.series(main, clinic) : form.linked(main);
        return switch (act.run(caller, key, command)) {
            case Outcome.Done<BookedTogether>(BookedTogether booked) -> {
                String what = booked.visits().size() + " visits booked, the first for ";
                yield booked(
                        caller,
                        redirect,
                        key,
                        booked.bundle(),
                        booked.visits().getFirst().time().start(),
                        what);
            }
            case Outcome.Refused<BookedTogether>(var reasons) -> page(caller, request, one.get(), typed, reasons);
        };
    }

    private String booked(
            Caller caller, RedirectAttributes redirect, UUID key, UUID subject, Instant starts, String what) {
        var at = starts.atZone(clinics.of(caller.practice()).zone());
        String when = Words.date(at.toLocalDate()) + " " + Words.time(starts, at.getZone());
        Toasts.undoable(redirect, Phrase.of(what + when + "."), root(caller), key, subject);
        return "redirect:" + root(caller) + "/schedule?date=" + at.toLocalDate();
    }

    private Html page(
            Caller caller, HttpServletRequest request, Held one, Map<String, String> typed, List<Refusal> reasons) {
        Object[] model = model(caller, request, one, typed, String.join(" ", sentences.of(reasons, Locale.ENGLISH)));
        return reasons.isEmpty() ? Html.of("schedule/held", model) : Html.refused("schedule/held", model);
    }

    private Object[] model(
            Caller caller, HttpServletRequest request, Held one, Map<String, String> typed, String wrong) {
        Clinic clinic = clinics.of(caller.practice());
        Appointment a = one.appointment();
        var time = new FreeTime(a.practitioner(), a.site(), a.time(), a.lane(), a.room());
        var zone = OpeningsPage.zone(clinic, time);
        PatientName name = patients.named(caller.practice(), a.patient()).orElseThrow();
        TogetherForm form = new TogetherForm(typed);
        return new Object[] {
            "shell",
            shells.still("Opening held", caller, request),
            "id",
            a.id().toString(),
            "name",
            name,
            "date",
            Words.longDate(a.time().start().atZone(zone).toLocalDate()),
            "time",
            Words.range(a.time(), zone),
            "who",
            OpeningsPage.who(time, clinic),
            "visit",
            clinic.visitType(a.visitType()).map(v -> v.name()).orElse(""),
            "secondsLeft",
            one.secondsLeft(),
            "series",
            form.seriesFields(),
            "linked",
            form.linkedFields(clinic),
            "wrong",
            wrong,
            "opened",
            typed.containsKey("times") ? "series" : typed.containsKey("beforeType") ? "linked" : ""
        };
    }

    private Html gone(Caller caller, HttpServletRequest request, List<Refusal> reasons, String again) {
        return Html.refused(
                "schedule/gone",
                "shell",
                shells.still("Not held", caller, request),
                "why",
                String.join(" ", sentences.of(reasons, Locale.ENGLISH)),
                "again",
                again);
    }

    private static String again(Caller caller, UUID patient, UUID visitType) {
        return root(caller) + "/openings?patient=" + patient + "&visitType=" + visitType;
    }

    private static String address(Caller caller, UUID id) {
        return root(caller) + "/openings/" + id;
    }

    private static String root(Caller caller) {
        return "/p/" + caller.practice();
    }

    private static void may(Caller caller) {
        if (!caller.may(Permission.BOOK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
