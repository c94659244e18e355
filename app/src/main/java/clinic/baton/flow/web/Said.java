package clinic.baton.flow.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what came of a step, on the page it was taken from; names stay private where privacy is on. */
@Component
class Said {
    private static final String PATIENT = "{patient}";

    private final Sentences sentences;

    Said(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Answers a form: what was done with the way back, or why not.
     *
     * @param subject what the command changed
     * @param name whose visit it is, if one person's
     * @param done what was done, in words
     */
    <T> String answer(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            UUID key,
            UUID subject,
            Optional<PatientName> name,
            Outcome<T> outcome,
            Function<T, Phrase> done) {
        String root = "/p/" + caller.practice();
        switch (outcome) {
            case Done<T>(T value) -> Toasts.undoable(redirect, done.apply(value), root, key, subject);
            case Refused<T>(List<Refusal> reasons) -> Toasts.refused(redirect, why(reasons.getFirst(), name));
        }
        return "redirect:" + Toasts.back(request, root + "/board");
    }

    /** Answers a form that wanted any room that fits, where none is free. */
    String noRoom(Caller caller, HttpServletRequest request, RedirectAttributes redirect, Optional<PatientName> name) {
        Phrase words = Phrase.of("No room that fits is free");
        Toasts.refused(
                redirect,
                name.map(n -> words.and(" for ").and(n))
                        .orElse(words)
                        .and(". Choose one in their visit, or clean one."));
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/board");
    }

    /** The sentence of a refusal, in which the patient's name knows that it is private. */
    Phrase why(Refusal refusal, Optional<PatientName> name) {
        String raw = sentences.raw(refusal.code(), Locale.ENGLISH);
        if (name.isEmpty() || !raw.contains(PATIENT)) {
            return Phrase.of(sentences.of(refusal, Locale.ENGLISH));
        }
        Map<String, String> values = new HashMap<>(refusal.values());
        values.remove("patient");
        String said = sentences.of(new Refusal(refusal.code(), refusal.field(), values), Locale.ENGLISH);
        Phrase phrase = Phrase.of("");
        String[] parts = said.split("\\{patient}", -1);
        for (int i = 0; i < parts.length; i++) {
            phrase = i == 0 ? phrase.and(parts[i]) : phrase.and(name.get()).and(parts[i]);
        }
        return phrase;
    }
}
