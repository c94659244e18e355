package clinic.baton.forms.internal;

import clinic.baton.access.LinkPurpose;
import clinic.baton.forms.Filling;
import clinic.baton.forms.FormSent;
import clinic.baton.forms.FormsRefusal;
import clinic.baton.forms.SendForm;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SendFormUseCase implements UseCase<SendForm, Nothing> {
    private static final Duration LIFE = Duration.ofDays(14);

    private final FillingRule rule;
    private final FillingRows rows;
    private final Notices notices;

    SendFormUseCase(FillingRule rule, FillingRows rows, Notices notices) {
        this.rule = rule;
        this.rows = rows;
        this.notices = notices;
    }

    @Override
    public About<SendForm, Nothing> about() {
        return new About<>(SendForm.class, Nothing.class, Permission.CONDUCT, List.of(FormSent.class));
    }

    @Override
    public List<String> locks(SendForm command) {
        return List.of("subject:" + command.filling());
    }

    @Override
    public Outcome<Nothing> perform(SendForm command, Writing writing) {
        return rule.open(writing, command.filling(), filling -> {
            return switch (notices.tell(writing, notice(filling))) {
                case Told.NotTold(Told.Reason reason) ->
                    Outcome.refused(FormsRefusal.NOT_SENT.refuse(Map.of("why", reason.words())));
                case Told.Queued queued -> {
                    rows.sent(writing, filling.id());
                    writing.record(new FormSent(
                            filling.id(),
                            filling.patient(),
                            filling.form().title().plain(),
                            false));
                    yield Outcome.done(new Nothing());
                }
            };
        });
    }

    private static Notice notice(Filling filling) {
        return new Notice(
                filling.patient(),
                Topic.FORM,
                filling.id(),
                null,
                List.of(),
                List.of(new Notice.Answer(LinkPurpose.FORM, filling.id(), LIFE)),
                null);
    }
}
