package clinic.baton.desk.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the page it was asked from what came of something, with the way back. */
@Component
class DeskSaid {
    private final Sentences sentences;

    DeskSaid(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Answers a form.
     *
     * @param key the key the command was run with
     * @param subject what it changed
     * @param done what was done, in words
     */
    <T> String answer(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            UUID key,
            UUID subject,
            Outcome<T> outcome,
            Function<T, Phrase> done) {
        String root = "/p/" + caller.practice();
        switch (outcome) {
            case Done<T>(T value) -> Toasts.undoable(redirect, done.apply(value), root, key, subject);
            case Refused<T>(List<Refusal> reasons) -> Toasts.refused(redirect, why(reasons));
        }
        return "redirect:" + Toasts.back(request, root + "/desk");
    }

    /** The first reason of a refusal. */
    Phrase why(List<Refusal> reasons) {
        return Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH));
    }
}
