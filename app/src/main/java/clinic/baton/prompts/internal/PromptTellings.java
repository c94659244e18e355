package clinic.baton.prompts.internal;

import clinic.baton.prompts.Handling;
import clinic.baton.prompts.PromptHandled;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the handling of prompts is told. */
@Component
class PromptTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(Telling.of(PromptHandled.class, (e, at) -> Phrase.of(words(e, at))));
    }

    private static String words(PromptHandled event, Telling.Where at) {
        Handling.Later later = event.after().later();
        return switch (event.how()) {
            case "taken" -> "Took on what was to be done";
            case "let-go" -> "Left it to the others";
            case "put-off" -> later == null ? "Put it off" : "Put it off until " + at.clock(later.until());
            case "done" -> "Said that it is done already";
            default -> "Handled what was to be done";
        };
    }
}
