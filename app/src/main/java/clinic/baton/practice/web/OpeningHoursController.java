package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Hours;
import clinic.baton.practice.OpeningHours;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.Site;
import clinic.baton.practice.WeekForm;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a site is open. */
@Controller
class OpeningHoursController {
    private final SetupDesk desk;

    OpeningHoursController(SetupDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/p/{practice}/setup/sites/{id}/hours")
    Html page(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        Clinic clinic = desk.clinic(caller);
        List<Hours> week = clinic.openingHours().stream()
                .filter(open -> open.site().equals(id))
                .map(OpeningHours::hours)
                .toList();
        return form(caller, request, site(clinic, id), Typed.of(WeekForm.values(week)));
    }

    @PostMapping("/p/{practice}/setup/sites/{id}/hours")
    Object set(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        Outcome<Nothing> outcome = switch (WeekForm.read(values)) {
            case Done<List<Hours>>(var week) -> desk.run(caller, key, new SetOpeningHours(id, version, week));
            case Refused<List<Hours>>(var reasons) -> Outcome.refused(reasons);
        };
        return switch (outcome) {
            case Done<Nothing> done -> {
                Toasts.undoable(redirect, Phrase.of("Opening hours were set."), "/p/" + caller.practice(), key, id);
                yield "redirect:" + SetupDesk.root(caller) + "/sites";
            }
            case Refused<Nothing>(var reasons) ->
                form(
                        caller,
                        request,
                        site(desk.clinic(caller), id),
                        desk.refused(Typed.of(values), WeekForm.onLines(reasons, values)));
        };
    }

    private static Site site(Clinic clinic, UUID id) {
        return clinic.site(id).orElseThrow(SetupDesk::absent);
    }

    private Html form(Caller caller, HttpServletRequest request, Site site, Typed typed) {
        return desk.page(
                "practice/hours",
                "Opening hours",
                caller,
                request,
                typed.bad(),
                "week",
                new WeekPage(
                        "When " + site.name() + " is open",
                        "Times are those of " + site.zone().getId().replace('_', ' ')
                                + ". Leave a day empty when it is closed.",
                        SetupDesk.root(caller) + "/sites/" + site.id() + "/hours",
                        site.version(),
                        typed,
                        List.of(),
                        Map.of()));
    }
}
