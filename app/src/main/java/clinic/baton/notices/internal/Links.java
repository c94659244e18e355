package clinic.baton.notices.internal;

import clinic.baton.access.LinkTokens;
import clinic.baton.access.NewLink;
import clinic.baton.access.PublicAddress;
import clinic.baton.notices.Notice;
import clinic.baton.patients.Patient;
import clinic.baton.record.Writing;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links of a notice. Without the patient's birth date there is nothing to ask for, so there is no link; they call. */
@Component
class Links {
    private final LinkTokens tokens;
    private final PublicAddress address;

    Links(LinkTokens tokens, PublicAddress address) {
        this.tokens = tokens;
        this.address = address;
    }

    List<String> make(Writing writing, Notice notice, Patient patient) {
        LocalDate born = patient.details().birthDate();
        if (born == null) {
            return List.of();
        }
        return notice.links().stream()
                .map(answer -> {
                    String token = tokens.issue(
                            writing,
                            new NewLink(answer.purpose(), answer.subject(), patient.id(), born, answer.life()));
                    String path = answer.purpose().path(token);
                    return address.of(path).orElse(path);
                })
                .toList();
    }
}
