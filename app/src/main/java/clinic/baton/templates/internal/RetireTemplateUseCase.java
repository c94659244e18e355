package clinic.baton.templates.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Deadlines;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.templates.RetireTemplate;
import clinic.baton.templates.Template;
import clinic.baton.templates.TemplateRefusal;
import clinic.baton.templates.TemplateRetired;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RetireTemplateUseCase implements UseCase<RetireTemplate, Nothing> {
    private final Deadlines deadlines;

    RetireTemplateUseCase(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public About<RetireTemplate, Nothing> about() {
        return new About<>(RetireTemplate.class, Nothing.class, Permission.SET_UP, List.of(TemplateRetired.class));
    }

    @Override
    public List<String> locks(RetireTemplate command) {
        return List.of("subject:" + command.template());
    }

    @Override
    public Outcome<Nothing> perform(RetireTemplate command, Writing writing) {
        Template before = TemplateRows.find(writing.sql(), writing.practiceKey(), command.template())
                .orElse(null);
        if (before == null || before.retired()) {
            return Outcome.refused(TemplateRefusal.NO_SUCH_TEMPLATE.refuse());
        }
        if (before.version() != command.version()) {
            return Outcome.refused(TemplateRefusal.CHANGED_MEANWHILE.refuse(
                    Map.of("name", before.details().name())));
        }
        Template after =
                new Template(before.id(), before.details(), before.publishedUntil(), true, before.version() + 1);
        TemplateRows.update(writing, after);
        deadlines.settle(writing, TemplateRoll.KIND, after.id());
        writing.record(new TemplateRetired(before, after));
        return Outcome.done(new Nothing());
    }
}
