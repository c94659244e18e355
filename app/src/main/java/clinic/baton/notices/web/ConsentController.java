package clinic.baton.notices.web;

import clinic.baton.delivery.Channel;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.SayConsent;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down, on a patient's page, what the patient says about messages. */
@Controller
class ConsentController {
    private final Act act;
    private final Sentences sentences;

    ConsentController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping("/p/{practice}/patients/{patient}/consent")
    String say(
            Caller caller,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam String channel,
            @RequestParam String address,
            @RequestParam boolean given,
            RedirectAttributes redirect) {
        if (!caller.may(Permission.EDIT_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Channel how = channel.equals("text") ? Channel.TEXT : Channel.EMAIL;
        switch (act.run(caller, key, new SayConsent(patient, how, address, given))) {
            case Outcome.Done<Nothing> done ->
                Toasts.tell(
                        redirect,
                        Phrase.of(
                                given
                                        ? "Noted: messages may go there."
                                        : "Noted: no more messages go there, and what waited was taken back."));
            case Outcome.Refused<Nothing>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:/p/" + caller.practice() + "/patients/" + patient;
    }
}
