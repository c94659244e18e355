package clinic.baton.pace.web;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.pace.LearnPace;
import clinic.baton.pace.Paces;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the practice has learned of its own days. */
@Controller
class PaceController {
    private final Paces paces;
    private final Clinics clinics;
    private final Act act;
    private final Sentences sentences;
    private final Shells shells;

    PaceController(Paces paces, Clinics clinics, Act act, Sentences sentences, Shells shells) {
        this.paces = paces;
        this.clinics = clinics;
        this.act = act;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/pace")
    Html page(Caller caller, HttpServletRequest request) {
        if (!caller.may(Permission.INSIGHT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Html.of(
                "pace/pace",
                "shell",
                shells.still("Pace", caller, request),
                "pace",
                PacePage.of(clinics.of(caller.practice()), paces.of(caller.practice())));
    }

    @PostMapping("/p/{practice}/pace/learn")
    String learn(Caller caller, @RequestParam UUID key, RedirectAttributes redirect) {
        switch (act.run(caller, key, new LearnPace())) {
            case Done<LearnPace.Learned>(LearnPace.Learned learned) ->
                Toasts.tell(
                        redirect,
                        Phrase.of("Learned from " + learned.visits() + " timed visits and " + learned.appointments()
                                + " appointments."));
            case Refused<LearnPace.Learned>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(String.join(" ", sentences.of(reasons, Locale.ENGLISH))));
        }
        return "redirect:/p/" + caller.practice() + "/pace";
    }
}
