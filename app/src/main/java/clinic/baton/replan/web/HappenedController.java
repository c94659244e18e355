package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.replan.Applied;
import clinic.baton.replan.ApplyPlan;
import clinic.baton.replan.Happened;
import clinic.baton.replan.Incident;
import clinic.baton.replan.Plan;
import clinic.baton.replan.Rebookings;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.SayHappened;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something happened: say it, see the plans, apply one. */
@Controller
class HappenedController {
    private final Act act;
    private final Happened happened;
    private final Rebookings rebookings;
    private final PlanCards cards;
    private final Incidents incidents;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    HappenedController(
            Act act,
            Happened happened,
            Rebookings rebookings,
            PlanCards cards,
            Incidents incidents,
            Clinics clinics,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.happened = happened;
        this.rebookings = rebookings;
        this.cards = cards;
        this.incidents = incidents;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/happened")
    Html form(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        may(caller);
        return form(caller, request, HappenedForm.of(given), given.containsKey("what"));
    }

    @PostMapping("/p/{practice}/happened")
    Object happens(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        HappenedForm form = HappenedForm.of(typed);
        Optional<SayHappened> command = form.command();
        if (command.isEmpty()) {
            return form(
                    caller, request, form.refused(List.of(ReplanRefusal.NOTHING_SUCH.of("subject")), sentences), true);
        }
        return switch (act.run(caller, key, command.get())) {
            case Outcome.Done<UUID>(UUID incident) -> "redirect:" + root(caller) + "/happened/" + incident;
            case Outcome.Refused<UUID>(var reasons) -> form(caller, request, form.refused(reasons, sentences), true);
        };
    }

    @GetMapping("/p/{practice}/happened/{id}")
    Html plans(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        may(caller);
        return plans(caller, request, incident(caller, id), List.of());
    }

    @PostMapping("/p/{practice}/happened/{id}/apply")
    Object apply(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam String digest,
            RedirectAttributes redirect) {
        Incident incident = incident(caller, id);
        Optional<Plan> chosen = happened.plans(caller.practice(), incident).stream()
                .filter(plan -> plan.digest().equals(digest))
                .findFirst();
        if (chosen.isEmpty()) {
            return plans(caller, request, incident, List.of(ReplanRefusal.DAY_HAS_CHANGED.refuse()));
        }
        var command =
                new ApplyPlan(id, version, chosen.get().kind(), chosen.get().steps());
        return applied(caller, request, key, incident, act.run(caller, key, command), redirect);
    }

    private Object applied(
            Caller caller,
            HttpServletRequest request,
            UUID key,
            Incident incident,
            Outcome<Applied> outcome,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<Applied>(Applied applied) -> {
                Toasts.undoable(
                        redirect,
                        Phrase.of(say("plan.applied", applied.asked(), applied.told())),
                        root(caller),
                        key,
                        incident.id());
                yield "redirect:" + root(caller) + "/schedule";
            }
            case Outcome.Refused<Applied>(var reasons) -> plans(caller, request, incident, reasons);
        };
    }

    private Html form(Caller caller, HttpServletRequest request, HappenedForm form, boolean chosen) {
        var clinic = clinics.of(caller.practice());
        Object[] model = {
            "shell",
            shells.still("Something happened", caller, request),
            "kinds",
            HappenedKind.all(root(caller)),
            "what",
            chosen ? form.what().code() : "",
            "fields",
            chosen ? form.fields(clinic, clocks.of(caller.practice()).today()) : List.of(),
            "whole",
            form.whole(),
            "today",
            chosen
                    ? List.of()
                    : incidents.today(
                            caller.practice(), clocks.of(caller.practice()).today()),
            "asks",
            chosen ? List.of() : incidents.asks(caller)
        };
        return form.wrong().isEmpty() ? Html.of("replan/happened", model) : Html.refused("replan/happened", model);
    }

    private Html plans(Caller caller, HttpServletRequest request, Incident incident, List<Refusal> reasons) {
        List<Plan> plans = incident.answered() ? List.of() : happened.plans(caller.practice(), incident);
        PlanCards.Drawn drawn = cards.of(caller.practice(), plans);
        readings.opened(caller, "plans", drawn.people());
        Object[] model = {
            "shell",
            shells.still("Plans", caller, request),
            "title",
            incidents.title(caller.practice(), incident),
            "incident",
            incident,
            "plans",
            drawn.cards(),
            "rebooking",
            rebookings
                    .of(caller.practice(), incident.id())
                    .map(r -> root(caller) + "/rebooking/" + r.id())
                    .orElse(""),
            "tellings",
            incidents.tellings(caller, incident),
            "wrong",
            String.join(" ", sentences.of(reasons, Locale.ENGLISH))
        };
        return reasons.isEmpty() ? Html.of("replan/plans", model) : Html.refused("replan/plans", model);
    }

    private Incident incident(Caller caller, UUID id) {
        return happened.incident(caller.practice(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String root(Caller caller) {
        return "/p/" + caller.practice();
    }

    private static void may(Caller caller) {
        if (!caller.may(Permission.CONDUCT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
