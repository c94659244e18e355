package clinic.baton.papers.web;

import clinic.baton.papers.PaperReceived;
import clinic.baton.papers.PaperSettled;
import clinic.baton.papers.PaperTaken;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How papers stand on the record. */
@Component
class PapersTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        PaperReceived.class,
                        (e, at) -> Phrase.of("A paper came in, " + e.source().words())),
                Telling.of(
                        PaperTaken.class,
                        (e, at) -> Phrase.of(e.owner() == null ? "Let go of a paper" : "Sees to a paper")),
                Telling.of(PaperSettled.class, (e, at) -> settled(e)));
    }

    private static Phrase settled(PaperSettled event) {
        String note = event.note().isBlank() ? "" : " (" + event.note() + ")";
        return switch (event.state()) {
            case FILED -> Phrase.of("Paper filed: ").hush(event.kind() + note);
            case SET_ASIDE -> Phrase.of("Paper set aside").hush(note);
            case NEW -> Phrase.of("A paper's filing was taken back");
        };
    }
}
