package clinic.baton.forms.internal;

import clinic.baton.access.LinkPurpose;
import clinic.baton.access.LinkTokens;
import clinic.baton.forms.Answers;
import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.State;
import clinic.baton.forms.FormsRefusal;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Writing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Goes on with a form that is open and that the caller may fill, or says why not. */
@Component
class FillingRule {
    static final int NOTE = 300;

    private final FillingRows rows;
    private final LinkTokens links;

    FillingRule(FillingRows rows, LinkTokens links) {
        this.rows = rows;
        this.links = links;
    }

    <R> Outcome<R> open(Writing writing, UUID filling, Function<Filling, Outcome<R>> then) {
        Optional<Refusal> wrong = links.wrong(writing, LinkPurpose.FORM, filling);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Optional<Filling> found = rows.find(writing, filling);
        if (found.isEmpty()) {
            return Outcome.refused(FormsRefusal.NO_SUCH_FILLING.refuse());
        }
        State state = found.get().state();
        return switch (state) {
            case OPEN -> then.apply(found.get());
            case SIGNED -> Outcome.refused(FormsRefusal.SIGNED_ALREADY.refuse());
            case WITHDRAWN -> Outcome.refused(FormsRefusal.WITHDRAWN.refuse());
        };
    }

    /** The answers with what was typed since; blanks and what nobody asked fall away, and nothing grows without end. */
    static Map<String, String> merged(Filling filling, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(filling.answers());
        typed.forEach((question, answer) -> {
            if (!Answers.known(filling.form(), question)) {
                return;
            }
            int most = question.endsWith(".drawn") ? 8 * Answers.LONGEST : Answers.LONGEST;
            String kept = answer.strip();
            if (kept.isEmpty()) {
                all.remove(question);
            } else {
                all.put(question, kept.length() > most ? kept.substring(0, most) : kept);
            }
        });
        return all;
    }
}
