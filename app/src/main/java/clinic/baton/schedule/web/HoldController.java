package clinic.baton.schedule.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.AddHold;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.ReleaseHold;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

/** Time that is kept back: keeping it, seeing what it is for, letting it go. */
@Controller
@RequestMapping("/p/{practice}/holds")
class HoldController {
    private final Act act;
    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Sentences sentences;
    private final Shells shells;

    HoldController(Act act, Agenda agenda, Clinics clinics, Clocks clocks, Sentences sentences, Shells shells) {
        this.act = act;
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/new")
    Html form(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        may(caller, Permission.BOOK);
        Map<String, String> typed = new HashMap<>(given);
        typed.putIfAbsent("date", clocks.of(caller.practice()).today().toString());
        return page(caller, request, HoldForm.typed(typed), false);
    }

    @PostMapping
    Object add(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        HoldForm form = HoldForm.typed(typed);
        Outcome<UUID> outcome = switch (form.command(clinics.of(caller.practice()))) {
            case Refused<AddHold>(var reasons) -> Outcome.refused(reasons);
            case Done<AddHold>(AddHold command) -> act.run(caller, key, command);
        };
        return switch (outcome) {
            case Done<UUID>(UUID hold) -> {
                Toasts.undoable(redirect, Phrase.of("Time is held."), root(caller), key, hold);
                yield "redirect:" + root(caller) + "/schedule?date=" + form.value("date");
            }
            case Refused<UUID>(var reasons) -> page(caller, request, form.refused(reasons, sentences), true);
        };
    }

    @GetMapping("/{id}")
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        may(caller, Permission.SEE_DAY);
        Hold hold = hold(caller, id);
        Clinic clinic = clinics.of(caller.practice());
        return Html.of(
                "schedule/hold",
                "shell",
                shells.still("Held time", caller, request),
                "hold",
                hold,
                "who",
                clinic.practitioner(hold.practitioner()).map(Practitioner::name).orElse(""),
                "when",
                Words.longDate(hold.time().start().atZone(clinic.zone()).toLocalDate()) + ", "
                        + Words.range(hold.time(), clinic.zone()),
                "release",
                hold.releasesAt() == null ? "" : Words.time(hold.releasesAt(), clinic.zone()),
                "mayBook",
                caller.may(Permission.BOOK));
    }

    @PostMapping("/{id}/release")
    String release(Caller caller, @PathVariable UUID id, @RequestParam UUID key, RedirectAttributes redirect) {
        Hold hold = hold(caller, id);
        switch (act.run(caller, key, new ReleaseHold(id))) {
            case Done<Nothing> done ->
                Toasts.undoable(redirect, Phrase.of("Held time is free."), root(caller), key, id);
            case Refused<Nothing>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        Instant start = hold.time().start();
        return "redirect:" + root(caller) + "/schedule?date="
                + start.atZone(clinics.of(caller.practice()).zone()).toLocalDate();
    }

    private Html page(Caller caller, HttpServletRequest request, HoldForm form, boolean refused) {
        Object[] model = {
            "shell", shells.still("Hold time", caller, request),
            "fields", form.fields(clinics.of(caller.practice())),
            "whole", form.whole()
        };
        return refused ? Html.refused("schedule/hold-new", model) : Html.of("schedule/hold-new", model);
    }

    private Hold hold(Caller caller, UUID id) {
        return agenda.hold(caller.practice(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void may(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static String root(Caller caller) {
        return "/p/" + caller.practice();
    }
}
