package clinic.baton.checkout.web;

import clinic.baton.checkout.CheckOutAsked;
import clinic.baton.checkout.CheckOutSettled;
import clinic.baton.checkout.CheckOutUnasked;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How check-out stands in a patient's timeline. */
@Component
class CheckOutTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        CheckOutAsked.class,
                        (e, at) -> Phrase.of("Asked for before leaving: ").hush(e.words())),
                Telling.of(
                        CheckOutUnasked.class,
                        (e, at) -> Phrase.of("No longer asked for before leaving: ")
                                .hush(e.words())),
                Telling.of(CheckOutSettled.class, (e, at) -> settled(e)));
    }

    private static Phrase settled(CheckOutSettled event) {
        String how = switch (event.how()) {
            case DONE -> "Done before leaving: ";
            case WAIVED -> "Not needed before leaving: ";
            case LATER -> "Left without: ";
            case OPEN -> "Open again before leaving: ";
        };
        String note = event.note().isBlank() ? "" : " (" + event.note() + ")";
        return Phrase.of(how).hush(event.words() + note);
    }
}
