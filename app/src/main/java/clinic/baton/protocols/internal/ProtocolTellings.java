package clinic.baton.protocols.internal;

import clinic.baton.protocols.ProtocolApproved;
import clinic.baton.protocols.ProtocolDebriefed;
import clinic.baton.protocols.ProtocolEnded;
import clinic.baton.protocols.ProtocolStarted;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.RunMarked;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How emergencies are told. */
@Component
class ProtocolTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        ProtocolStarted.class,
                        (e, at) -> Phrase.of((e.drill() ? "Drill started: " : "Started: ") + e.title())),
                Telling.of(RunMarked.class, (e, at) -> Phrase.of(words(e))),
                Telling.of(
                        ProtocolEnded.class,
                        (e, at) -> Phrase.of(e.how() == Run.How.ALL_CLEAR ? "All clear" : "It was a false alarm")),
                Telling.of(ProtocolDebriefed.class, "Wrote down what was said about an emergency"),
                Telling.of(
                        ProtocolApproved.class,
                        (e, at) -> Phrase.of(
                                "Approved the words of a protocol (" + e.code().replace('-', ' ')
                                        + "), to be looked at again on " + at.date(e.reviewOn()))));
    }

    private static String words(RunMarked event) {
        String what = switch (event.kind()) {
            case ROLE -> "Took a role: ";
            case STEP, TIMER, NOTE, PLAN -> "";
            case PLACE -> "Where: ";
            case ROLL -> "Counted in: ";
        };
        return (event.struck() ? "Taken back: " : "") + what + event.words();
    }
}
