package clinic.baton.templates.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.templates.SaveTemplate;
import clinic.baton.templates.Template;
import clinic.baton.templates.TemplateRefusal;
import clinic.baton.templates.TemplateSaved;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SaveTemplateUseCase implements UseCase<SaveTemplate, UUID> {
    private final Clinics clinics;

    SaveTemplateUseCase(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public About<SaveTemplate, UUID> about() {
        return new About<>(SaveTemplate.class, UUID.class, Permission.SET_UP, List.of(TemplateSaved.class));
    }

    @Override
    public List<String> locks(SaveTemplate command) {
        return command.template() == null ? List.of() : List.of("subject:" + command.template());
    }

    @Override
    public Outcome<UUID> perform(SaveTemplate command, Writing writing) {
        List<Refusal> wrong = TemplateChecks.of(clinics.of(writing.practice()), command.details());
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (command.template() == null) {
            Template made = new Template(writing.newId(), command.details(), null, false, 1);
            TemplateRows.insert(writing, made);
            writing.record(new TemplateSaved(null, made));
            return Outcome.done(made.id());
        }
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
                new Template(before.id(), command.details(), before.publishedUntil(), false, before.version() + 1);
        TemplateRows.update(writing, after);
        writing.record(new TemplateSaved(before, after));
        return Outcome.done(after.id());
    }
}
