package clinic.baton.glass.web;

import clinic.baton.glass.BreakGlass;
import clinic.baton.glass.Glass;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
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

/** What stands in place of a restricted record, until somebody says why they must open it. */
@Controller
@RequestMapping("/p/{practice}/patients/{patient}" + GlassDoor.CLOSED)
class ClosedController {
    private final Act act;
    private final Glass glass;
    private final Patients patients;
    private final Sentences sentences;
    private final Shells shells;

    ClosedController(Act act, Glass glass, Patients patients, Sentences sentences, Shells shells) {
        this.act = act;
        this.glass = glass;
        this.patients = patients;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Object closed(Caller caller, HttpServletRequest request, @PathVariable UUID patient) {
        check(caller);
        return glass.shut(caller, patient)
                ? shown(caller, request, patient, Typed.of(Map.of()))
                : "redirect:" + GlassDoor.page(caller, patient);
    }

    @PostMapping
    Object open(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values) {
        check(caller);
        Typed typed = Typed.of(values);
        return switch (act.run(caller, key, new BreakGlass(patient, typed.value("reason")))) {
            case Done<UUID> done -> "redirect:" + GlassDoor.page(caller, patient);
            case Refused<UUID>(var reasons) -> shown(caller, request, patient, typed.refused(reasons, sentences));
        };
    }

    private Html shown(Caller caller, HttpServletRequest request, UUID patient, Typed typed) {
        PatientName name = patients.named(caller.practice(), patient)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Object[] model = {
            "shell",
            shells.still("Restricted record", caller, request),
            "name",
            name,
            "address",
            GlassDoor.page(caller, patient) + GlassDoor.CLOSED,
            "typed",
            typed
        };
        return typed.bad() ? Html.refused("glass/closed", model) : Html.of("glass/closed", model);
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.SEE_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
