package clinic.baton.forms.web;

import clinic.baton.forms.Forms;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientPart;
import clinic.baton.record.Caller;
import clinic.baton.web.Templates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a patient's page: which forms they were asked, and asking for one. */
@Component
class FormsPart implements PatientPart {
    private static final int ORDER = 50;
    private static final int MOST = 12;

    private final Forms forms;
    private final FormLines lines;
    private final Templates templates;

    FormsPart(Forms forms, FormLines lines, Templates templates) {
        this.forms = forms;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        return Optional.of(templates.part(
                "forms/part",
                "root",
                "/p/" + caller.practice(),
                "patient",
                patient,
                "lines",
                lines.of(caller.practice(), forms.ofPatient(caller.practice(), patient, MOST)),
                "forms",
                forms.all(caller.practice()),
                "mayConduct",
                caller.may(Permission.CONDUCT)));
    }
}
