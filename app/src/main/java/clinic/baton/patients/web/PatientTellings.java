package clinic.baton.patients.web;

import clinic.baton.patients.PatientChanged;
import clinic.baton.patients.PatientIdentified;
import clinic.baton.patients.PatientRegistered;
import clinic.baton.patients.RelatedPersonNoted;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How what happens to patients' records is told. */
@Component
class PatientTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(PatientRegistered.class, "Taken in as a patient"),
                Telling.of(
                        PatientIdentified.class,
                        (e, at) -> Phrase.of("Known elsewhere as ")
                                .hush(e.identifier().value())
                                .and(" (" + e.identifier().system() + ")")),
                Telling.of(PatientChanged.class, (e, at) -> Phrase.of("Changed: " + String.join(", ", parts(e)))),
                Telling.of(RelatedPersonNoted.class, (e, at) -> related(e)));
    }

    private static List<String> parts(PatientChanged event) {
        List<String> parts = new ArrayList<>();
        if (!event.before().details().equals(event.after().details())) {
            parts.add("identity");
        }
        if (!event.before().contacts().equals(event.after().contacts())) {
            parts.add("contacts");
        }
        if (!event.before().needs().equals(event.after().needs())) {
            parts.add("needs");
        }
        return parts.isEmpty() ? List.of("nothing") : parts;
    }

    private static Phrase related(RelatedPersonNoted event) {
        if (event.after() == null) {
            return Phrase.of("No longer around: ")
                    .hush(event.before() == null ? "" : event.before().name());
        }
        return Phrase.of(event.before() == null ? "Noted around the patient: " : "Changed around the patient: ")
                .hush(event.after().name());
    }
}
