package clinic.baton.interop.web;

import clinic.baton.interop.ImportEnded;
import clinic.baton.interop.ImportProgressed;
import clinic.baton.interop.ImportStarted;
import clinic.baton.interop.ReviewSettled;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How imports are told. */
@Component
class ImportTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        ImportStarted.class, (e, at) -> Phrase.of("Began to bring in " + String.join(", ", e.files()))),
                Telling.of(ImportProgressed.class, "Files are being brought in"),
                Telling.of(
                        ImportEnded.class,
                        (e, at) -> Phrase.of("Brought files in: " + e.tally().refused() + " refused, "
                                + e.tally().skipped() + " skipped, " + e.tally().waiting() + " to review")),
                Telling.of(ReviewSettled.class, "Said that somebody in an import is this patient"));
    }
}
