package clinic.baton.papers.web;

import clinic.baton.papers.Papers;
import clinic.baton.patients.PatientPart;
import clinic.baton.record.Caller;
import clinic.baton.web.Templates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a patient's page: the papers that came for them. */
@Component
class PapersPart implements PatientPart {
    private static final int ORDER = 55;
    private static final int MOST = 20;

    private final Papers papers;
    private final PaperLines lines;
    private final Templates templates;

    PapersPart(Papers papers, PaperLines lines, Templates templates) {
        this.papers = papers;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        List<PaperLine> all = lines.of(caller, papers.ofPatient(caller.practice(), patient, MOST));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.part("papers/part", "root", "/p/" + caller.practice(), "lines", all));
    }
}
