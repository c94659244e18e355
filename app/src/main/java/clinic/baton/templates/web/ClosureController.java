package clinic.baton.templates.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.AddAbsences;
import clinic.baton.schedule.WithdrawAbsence;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leave, closed days and public holidays. */
@Controller
class ClosureController {
    private final TemplateDesk desk;
    private final Closures closures;

    ClosureController(TemplateDesk desk, Closures closures) {
        this.desk = desk;
        this.closures = closures;
    }

    @PostMapping("/p/{practice}/templates/away")
    String away(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "leave") String kind,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        desk.clinic(caller);
        try {
            LocalDate from = LocalDate.parse(first.strip());
            LocalDate until = last.isBlank() ? from : LocalDate.parse(last.strip());
            UUID practitioner = TemplateForm.idOf(who);
            Absence.Kind why = practitioner == null ? Absence.Kind.CLOSED : Absence.Kind.of(kind);
            note(caller, key, List.of(new Absence.Details(practitioner, from, until, why, reason)), redirect);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            Toasts.refused(redirect, Phrase.of("Type or choose the first and the last date, such as 2026-09-01."));
        }
        return "redirect:" + TemplateDesk.root(caller);
    }

    @PostMapping("/p/{practice}/templates/holidays")
    String holidays(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String part,
            RedirectAttributes redirect) {
        Clinic clinic = desk.clinic(caller);
        List<Absence.Details> days = closures.open(caller.practice(), clinic, part).stream()
                .map(h -> new Absence.Details(null, h.date(), h.date(), Absence.Kind.HOLIDAY, h.name()))
                .toList();
        if (days.isEmpty()) {
            Toasts.tell(redirect, Phrase.of("The practice is closed on all of them already."));
        } else {
            note(caller, key, days, redirect);
        }
        return "redirect:" + TemplateDesk.root(caller);
    }

    @PostMapping("/p/{practice}/templates/away/{id}/withdraw")
    String withdraw(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        desk.clinic(caller);
        switch (desk.run(caller, key, new WithdrawAbsence(id, version))) {
            case Done<Nothing> done ->
                Toasts.undoable(
                        redirect, Phrase.of("Taken back: sessions take place."), "/p/" + caller.practice(), key, id);
            case Refused<Nothing>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
        return "redirect:" + TemplateDesk.root(caller);
    }

    private void note(Caller caller, UUID key, List<Absence.Details> days, RedirectAttributes redirect) {
        switch (desk.run(caller, key, new AddAbsences(days))) {
            case Done<AddAbsences.Added>(var added) ->
                Toasts.tell(
                        redirect,
                        Phrase.of(
                                added.ids().size() == 1
                                        ? "Noted. Visits that are booked then stay booked until they have another time."
                                        : added.ids().size()
                                                + " days noted. Visits booked then stay booked until they have"
                                                + " another time."));
            case Refused<AddAbsences.Added>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
    }
}
