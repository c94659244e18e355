package clinic.baton.templates.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.SessionsPlanned;
import clinic.baton.templates.PublishTemplate;
import clinic.baton.templates.PublishTemplate.Published;
import clinic.baton.templates.Template;
import clinic.baton.templates.TemplatePublished;
import clinic.baton.templates.TemplateRefusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Locks the whole schedule of the practice's templates: two of one provider may not be published at once. */
@Component
class PublishTemplateUseCase implements UseCase<PublishTemplate, Published> {
    private final Publishing publishing;

    PublishTemplateUseCase(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public About<PublishTemplate, Published> about() {
        return new About<>(
                PublishTemplate.class,
                Published.class,
                Permission.SET_UP,
                List.of(SessionsPlanned.class, TemplatePublished.class));
    }

    @Override
    public List<String> locks(PublishTemplate command) {
        return List.of("subject:" + command.template());
    }

    @Override
    public Outcome<Published> perform(PublishTemplate command, Writing writing) {
        Template before = TemplateRows.find(writing.sql(), writing.practiceKey(), command.template())
                .orElse(null);
        if (before == null) {
            return Outcome.refused(TemplateRefusal.NO_SUCH_TEMPLATE.refuse());
        }
        if (before.version() != command.version()) {
            return Outcome.refused(TemplateRefusal.CHANGED_MEANWHILE.refuse(
                    Map.of("name", before.details().name())));
        }
        return publishing
                .wrong(writing, before, command.from(), command.until())
                .<Outcome<Published>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(publishing.publish(writing, before, command.from(), command.until())));
    }
}
