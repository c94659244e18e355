package clinic.baton.flow.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Toasts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says what came of a form, on the page it was sent from; names stay private where privacy is on. */
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
            Sent sent, UUID subject, Optional<PatientName> name, Outcome<T> outcome, Function<T, Phrase> done) {
        switch (outcome) {
            case Done<T>(T value) ->
                Toasts.undoable(sent.redirect(), done.apply(value), sent.root(), sent.key(), subject);
            case Refused<T>(List<Refusal> reasons) -> Toasts.refused(sent.redirect(), why(reasons.getFirst(), name));
        }
        return sent.back();
    }

    /** Answers a form with why nothing was done. */
    String not(Sent sent, Phrase why) {
        Toasts.refused(sent.redirect(), why);
        return sent.back();
    }

    /** The sentence of a refusal, in which the patient's name knows that it is private. */
    private Phrase why(Refusal refusal, Optional<PatientName> name) {
        if (name.isEmpty() || !sentences.raw(refusal.code(), Locale.ENGLISH).contains(PATIENT)) {
            return Phrase.of(sentences.of(refusal, Locale.ENGLISH));
        }
        Map<String, String> values = new HashMap<>(refusal.values());
        values.remove("patient");
        String said = sentences.of(new Refusal(refusal.code(), refusal.field(), values), Locale.ENGLISH);
        String[] parts = said.split("\\{patient}", -1);
        Phrase phrase = Phrase.of(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            phrase = phrase.and(name.get()).and(parts[i]);
        }
        return phrase;
    }
}
