package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.replan.AnswerAsk;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers of patients who were asked for another time, as the desk hears them. */
@Controller
class AskController {
    private final Act act;
    private final Sentences sentences;

    AskController(Act act, Sentences sentences) {
        this.act = act;
        this.sentences = sentences;
    }

    @PostMapping("/p/{practice}/asks/{id}")
    String answer(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID appointment,
            @RequestParam boolean yes,
            RedirectAttributes redirect) {
        switch (act.run(caller, key, new AnswerAsk(id, appointment, yes))) {
            case Outcome.Done<Nothing> done ->
                Toasts.tell(redirect, Phrase.of(say(yes ? "ask.yes.done" : "ask.no.done")));
            case Outcome.Refused<Nothing>(var reasons) ->
                Toasts.refused(
                        redirect,
                        Phrase.of(say("ask.not-done") + " ")
                                .hush(String.join(" ", sentences.of(reasons, Locale.ENGLISH))));
        }
        return "redirect:/p/" + caller.practice() + "/happened";
    }
}
