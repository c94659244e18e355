package clinic.baton.forms.internal;

import clinic.baton.access.LinkPurpose;
import clinic.baton.access.LinkTokens;
import clinic.baton.forms.Filling.State;
import clinic.baton.forms.FormWithdrawn;
import clinic.baton.forms.WithdrawForm;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Topic;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class WithdrawFormUseCase implements UseCase<WithdrawForm, Nothing> {
    private final FillingRule rule;
    private final FillingRows rows;
    private final LinkTokens links;
    private final Notices notices;

    WithdrawFormUseCase(FillingRule rule, FillingRows rows, LinkTokens links, Notices notices) {
        this.rule = rule;
        this.rows = rows;
        this.links = links;
        this.notices = notices;
    }

    @Override
    public About<WithdrawForm, Nothing> about() {
        return new About<>(WithdrawForm.class, Nothing.class, Permission.CONDUCT, List.of(FormWithdrawn.class));
    }

    @Override
    public List<String> locks(WithdrawForm command) {
        return List.of("subject:" + command.filling());
    }

    @Override
    public Outcome<Nothing> perform(WithdrawForm command, Writing writing) {
        return rule.open(writing, command.filling(), filling -> {
            String note = command.note().strip();
            rows.withdraw(
                    writing,
                    filling.id(),
                    State.WITHDRAWN,
                    note.substring(0, Math.min(FillingRule.NOTE, note.length())));
            links.withdraw(writing, LinkPurpose.FORM, filling.id());
            notices.takeBackAbout(writing, filling.id(), Topic.FORM);
            writing.record(new FormWithdrawn(
                    filling.id(), filling.patient(), filling.form().title().plain(), note));
            return Outcome.done(new Nothing());
        });
    }
}
