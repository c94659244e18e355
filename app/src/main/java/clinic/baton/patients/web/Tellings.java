package clinic.baton.patients.web;

import clinic.baton.patients.PatientChanged;
import clinic.baton.patients.RelatedPersonNoted;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what happens to patients' records is told. */
@Configuration
class Tellings {
    @Bean
    Telling<PatientChanged> changed() {
        return new Telling<>() {
            @Override
            public Class<PatientChanged> event() {
                return PatientChanged.class;
            }

            @Override
            public Phrase tell(PatientChanged event, ZoneId zone) {
                return Phrase.of("Changed: " + String.join(", ", parts(event)));
            }
        };
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

    @Bean
    Telling<RelatedPersonNoted> related() {
        return new Telling<>() {
            @Override
            public Class<RelatedPersonNoted> event() {
                return RelatedPersonNoted.class;
            }

            @Override
            public Phrase tell(RelatedPersonNoted event, ZoneId zone) {
                if (event.after() == null) {
                    return Phrase.of("No longer around: ")
                            .hush(event.before() == null ? "" : event.before().name());
                }
                return Phrase.of(event.before() == null ? "Noted around the patient: " : "Changed around the patient: ")
                        .hush(event.after().name());
            }
        };
    }
}
