package clinic.baton.entry.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Hours;
import clinic.baton.practice.OpeningHours;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.Site;
import clinic.baton.practice.WeekForm;
import clinic.baton.practice.WorkingHours;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The set-up's last step: opening hours, which are also the providers' to begin with. Then the schedule can be booked. */
@Controller
class HoursStepController {
    private final Act act;
    private final Clinics clinics;
    private final Sentences sentences;

    HoursStepController(Act act, Clinics clinics, Sentences sentences) {
        this.act = act;
        this.clinics = clinics;
        this.sentences = sentences;
    }

    @GetMapping("/p/{practice}/set-up/hours")
    Html page(Caller caller, HttpServletRequest request) {
        Steps.need(caller);
        Clinic clinic = clinics.of(caller.practice());
        Site site = clinic.openSites().getFirst();
        List<Hours> known = clinic.openingHours().stream()
                .filter(o -> o.site().equals(site.id()))
                .map(OpeningHours::hours)
                .toList();
        return shown(caller, request, Typed.of(WeekForm.values(known.isEmpty() ? WeekForm.USUAL : known)));
    }

    @PostMapping("/p/{practice}/set-up/hours")
    Object set(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        Typed typed = Typed.of(values);
        Clinic clinic = clinics.of(caller.practice());
        Site site = clinic.openSites().getFirst();
        return switch (WeekForm.read(values)) {
            case Refused<List<Hours>>(var reasons) -> shown(caller, request, typed.refused(reasons, sentences));
            case Done<List<Hours>>(var week) -> {
                Outcome<Nothing> outcome = act.run(caller, key, new SetOpeningHours(site.id(), site.version(), week));
                yield switch (outcome) {
                    case Done<Nothing> done -> {
                        providers(caller, key, clinic, site, week);
                        yield "redirect:/p/" + caller.practice() + "/schedule";
                    }
                    case Refused<Nothing>(var reasons) -> {
                        List<Refusal> lines = WeekForm.onLines(reasons, values);
                        yield shown(caller, request, typed.refused(lines, sentences));
                    }
                };
            }
        };
    }

    /** Providers who have no hours yet work while the site is open. */
    private void providers(Caller caller, UUID key, Clinic clinic, Site site, List<Hours> week) {
        List<WorkingHours.Block> blocks =
                week.stream().map(h -> new WorkingHours.Block(site.id(), h, 1)).toList();
        for (Practitioner provider : clinic.providers()) {
            boolean free = clinic.workingHours().stream()
                    .noneMatch(w -> w.practitioner().equals(provider.id()));
            if (free) {
                UUID own = UUID.nameUUIDFromBytes((key + " " + provider.id()).getBytes(StandardCharsets.UTF_8));
                act.run(caller, own, new SetWorkingHours(provider.id(), provider.version(), blocks))
                        .orThrow();
            }
        }
    }

    private static Html shown(Caller caller, HttpServletRequest request, Typed typed) {
        return Steps.page(
                "entry/set-up-hours",
                typed,
                "door",
                Doors.door("Hours", request),
                "stepper",
                Wizard.HOURS.stepper("/p/" + caller.practice()),
                "typed",
                typed);
    }
}
