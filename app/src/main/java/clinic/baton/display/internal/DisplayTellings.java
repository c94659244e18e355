package clinic.baton.display.internal;

import clinic.baton.display.NoticeSaid;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How notices are told. */
@Component
class DisplayTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(Telling.of(
                NoticeSaid.class,
                (e, at) -> Phrase.of(
                        e.after().words().isBlank()
                                ? "Took the displays' notice down"
                                : "Said on the displays: “" + e.after().words() + "”")));
    }
}
