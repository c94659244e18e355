package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.WeekForm;
import clinic.baton.practice.WorkingHours;
import clinic.baton.record.Caller;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a practitioner usually works. */
@Controller
class WorkingHoursController {
    private final SetupDesk desk;

    WorkingHoursController(SetupDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/p/{practice}/setup/practitioners/{id}/hours")
    Html page(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        Clinic clinic = desk.clinic(caller);
        List<WorkingHours.Block> week = clinic.workingHours().stream()
                .filter(work -> work.practitioner().equals(id))
                .map(WorkingHours::block)
                .toList();
        return form(caller, request, clinic, id, Typed.of(WorkWeek.values(week)));
    }

    @PostMapping("/p/{practice}/setup/practitioners/{id}/hours")
    Object set(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        return switch (set(caller, key, id, version, values)) {
            case Done<Nothing> done -> {
                Toasts.undoable(redirect, Phrase.of("Working hours were set."), "/p/" + caller.practice(), key, id);
                yield "redirect:" + SetupDesk.root(caller) + "/practitioners";
            }
            case Refused<Nothing>(var reasons) -> {
                Clinic now = desk.clinic(caller);
                yield form(caller, request, now, id, desk.refused(Typed.of(values), WeekForm.onLines(reasons, values)));
            }
        };
    }

    private Outcome<Nothing> set(Caller caller, UUID key, UUID id, int version, Map<String, String> values) {
        Clinic clinic = desk.clinic(caller);
        return switch (WorkWeek.read(values, Read.usualSite(clinic))) {
            case Done<List<WorkingHours.Block>>(var week) ->
                desk.run(caller, key, new SetWorkingHours(id, version, week));
            case Refused<List<WorkingHours.Block>>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private Html form(Caller caller, HttpServletRequest request, Clinic clinic, UUID id, Typed typed) {
        Practitioner who = clinic.practitioner(id).orElseThrow(SetupDesk::absent);
        List<Choice> sites = Read.sites(clinic, "");
        return desk.page(
                "practice/hours",
                "Working hours",
                caller,
                request,
                typed.bad(),
                "week",
                new WeekPage(
                        "When " + who.name() + " works",
                        "Their sessions are made from these hours. Leave a day empty when they are away.",
                        SetupDesk.root(caller) + "/practitioners/" + id + "/hours",
                        who.version(),
                        typed,
                        sites.size() > 1 ? sites : List.of(),
                        lanes(typed)));
    }

    private static Map<String, String> lanes(Typed typed) {
        Map<String, String> lanes = new HashMap<>(typed.values());
        lanes.keySet().removeIf(name -> !name.startsWith("lanes."));
        return lanes;
    }
}
