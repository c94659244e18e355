package clinic.baton.oversight.web;

import clinic.baton.oversight.AmendmentAsked;
import clinic.baton.oversight.AmendmentDecided;
import clinic.baton.oversight.DisclosureNoted;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How disclosures and corrections are told. */
@Component
class OversightTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        DisclosureNoted.class,
                        (e, at) -> Phrase.of("Told outside: ")
                                .hush(e.what() + ", to " + e.recipient() + ", for " + e.purpose())),
                Telling.of(
                        AmendmentAsked.class,
                        (e, at) -> Phrase.of("Correction asked for: ").hush(e.what() + ", by " + e.askedBy())),
                Telling.of(
                        AmendmentDecided.class,
                        (e, at) -> Phrase.of(e.accepted() ? "Correction accepted: " : "Correction denied: ")
                                .hush(e.reason())));
    }
}
