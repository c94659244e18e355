package clinic.baton.forms.internal;

import clinic.baton.access.LinkPurpose;
import clinic.baton.access.LinkTokens;
import clinic.baton.access.NewLink;
import clinic.baton.forms.FormSent;
import clinic.baton.forms.FormsRefusal;
import clinic.baton.forms.HandForm;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class HandFormUseCase implements UseCase<HandForm, Nothing> {
    private static final Duration LIFE = Duration.ofHours(2);

    private final FillingRule rule;
    private final LinkTokens links;
    private final PatientCharts charts;

    HandFormUseCase(FillingRule rule, LinkTokens links, PatientCharts charts) {
        this.rule = rule;
        this.links = links;
        this.charts = charts;
    }

    @Override
    public About<HandForm, Nothing> about() {
        return new About<>(HandForm.class, Nothing.class, Permission.CONDUCT, List.of(FormSent.class));
    }

    @Override
    public List<String> locks(HandForm command) {
        return List.of("subject:" + command.filling());
    }

    @Override
    public Outcome<Nothing> perform(HandForm command, Writing writing) {
        return rule.open(writing, command.filling(), filling -> {
            LocalDate born = charts.of(writing, filling.patient())
                    .map(patient -> patient.details().birthDate())
                    .orElse(null);
            if (born == null) {
                return Outcome.refused(FormsRefusal.NO_BIRTH_DATE.refuse());
            }
            links.keep(
                    writing,
                    new NewLink(LinkPurpose.FORM, filling.id(), filling.patient(), born, LIFE),
                    command.link());
            writing.record(new FormSent(
                    filling.id(), filling.patient(), filling.form().title().plain(), true));
            return Outcome.done(new Nothing());
        });
    }
}
