package clinic.baton.alerts.internal;

import clinic.baton.alerts.QuestionsApproved;
import clinic.baton.alerts.RedFlagMoved;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How red flags are told. */
@Component
class AlertTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        RedFlagMoved.class,
                        (e, at) -> Phrase.of(words(e.what())).hush(e.words())),
                Telling.of(
                        QuestionsApproved.class,
                        (e, at) -> Phrase.of(
                                "Approved the red-flag questions, to be looked at again on " + at.date(e.reviewOn()))));
    }

    private static String words(String what) {
        return switch (what) {
            case "raised" -> "Red flag: ";
            case "climbed" -> "Nobody took the red flag in time; paged ";
            case "placed" -> "Where they are, said back: ";
            case "services" -> "Called emergency services";
            case "stays" -> "Stays with them";
            case "handed" -> "Handed over to ";
            case "taken" -> "Took the red flag";
            case "decided" -> "Decided: ";
            default -> "The red flag ended ";
        };
    }
}
