package clinic.baton.forms.web;

import clinic.baton.forms.AnswersSaved;
import clinic.baton.forms.FormAsked;
import clinic.baton.forms.FormSent;
import clinic.baton.forms.FormSigned;
import clinic.baton.forms.FormWithdrawn;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How forms stand in a patient's timeline. */
@Component
class FormsTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        FormAsked.class, (e, at) -> Phrase.of("Asked to fill: ").hush(e.title())),
                Telling.of(
                        FormSent.class,
                        (e, at) -> Phrase.of(e.tablet() ? "Given on a tablet: " : "Link sent: ")
                                .hush(e.title())),
                Telling.of(AnswersSaved.class, (e, at) -> Phrase.of("Typed into a form: " + answers(e))),
                Telling.of(
                        FormSigned.class,
                        (e, at) -> Phrase.of("Signed ")
                                .hush(e.title())
                                .and(" " + e.way().words())),
                Telling.of(
                        FormWithdrawn.class,
                        (e, at) -> Phrase.of("No longer to be filled: ").hush(e.title() + note(e.note()))));
    }

    private static String answers(AnswersSaved event) {
        int count = event.questions().size();
        return count == 1 ? "1 answer" : count + " answers";
    }

    private static String note(String note) {
        return note.isBlank() ? "" : " (" + note + ")";
    }
}
