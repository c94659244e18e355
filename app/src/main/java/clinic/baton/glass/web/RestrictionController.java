package clinic.baton.glass.web;

import clinic.baton.glass.LiftRestriction;
import clinic.baton.glass.RestrictPatient;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Restricts a record and opens it again, from the patient's page. */
@Controller
@RequestMapping("/p/{practice}/patients/{patient}/restriction")
class RestrictionController {
    private final Act act;
    private final Sentences sentences;

    RestrictionController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping
    String restrict(
            Caller caller,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        check(caller);
        return told(caller, patient, act.run(caller, key, new RestrictPatient(patient, reason)), redirect);
    }

    @PostMapping("/lift")
    String lift(Caller caller, @PathVariable UUID patient, @RequestParam UUID key, RedirectAttributes redirect) {
        check(caller);
        return told(caller, patient, act.run(caller, key, new LiftRestriction(patient)), redirect);
    }

    private String told(Caller caller, UUID patient, Outcome<Nothing> outcome, RedirectAttributes redirect) {
        if (outcome instanceof Refused<Nothing>(var reasons)) {
            Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + GlassDoor.page(caller, patient);
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.MANAGE_PEOPLE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
