package clinic.baton.oversight.web;

import clinic.baton.access.Names;
import clinic.baton.kernel.Permission;
import clinic.baton.oversight.Disclosures;
import clinic.baton.oversight.Trail;
import clinic.baton.oversight.Trail.Line;
import clinic.baton.oversight.Trail.Question;
import clinic.baton.oversight.Trail.What;
import clinic.baton.patients.PatientPart;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Templates;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** On a patient's page: who has looked at it lately, what was told outside, what was asked to be corrected. */
@Component
public class OversightPart implements PatientPart {
    private static final int ORDER = 90;
    private static final int SHOWN = 5;

    private final Trail trail;
    private final Names names;
    private final Disclosures disclosures;
    private final Clocks clocks;
    private final Templates templates;

    OversightPart(Trail trail, Names names, Disclosures disclosures, Clocks clocks, Templates templates) {
        this.trail = trail;
        this.names = names;
        this.disclosures = disclosures;
        this.clocks = clocks;
        this.templates = templates;
    }

    /** Who looked, at what, when. */
    public record Seen(String when, String who, String what) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        boolean mayAudit = caller.may(Permission.AUDIT);
        boolean mayNote = caller.may(Permission.EDIT_PATIENT);
        if (!mayAudit && !mayNote) {
            return Optional.empty();
        }
        int told = disclosures.of(caller.practice(), patient).size();
        long open = disclosures.amendments(caller.practice(), patient).stream()
                .filter(Disclosures.Amendment::isOpen)
                .count();
        return Optional.of(templates.part(
                "oversight/part",
                "root",
                "/p/" + caller.practice(),
                "patient",
                patient.toString(),
                "mayAudit",
                mayAudit,
                "seen",
                mayAudit ? seen(caller, patient) : List.of(),
                "told",
                told,
                "open",
                open));
    }

    private List<Seen> seen(Caller caller, UUID patient) {
        Question question = new Question(What.READING, null, patient, null, null, null);
        List<Line> lines = trail.find(caller.practice(), question, null, SHOWN);
        Map<UUID, String> people = names.of(
                lines.stream().map(Line::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
        ZoneId zone = clocks.of(caller.practice()).zone();
        return lines.stream()
                .map(line -> new Seen(Words.time(line.at(), zone), Words.who(line, people), Words.plain(line.type())))
                .toList();
    }
}
