package clinic.baton.templates.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.SessionsPlanned;
import clinic.baton.templates.RollTemplate;
import clinic.baton.templates.Template;
import clinic.baton.templates.TemplatePublished;
import clinic.baton.templates.TemplateRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RollTemplateUseCase implements UseCase<RollTemplate, Nothing> {
    private final Publishing publishing;

    RollTemplateUseCase(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public About<RollTemplate, Nothing> about() {
        return new About<>(
                RollTemplate.class,
                Nothing.class,
                Permission.SET_UP,
                List.of(SessionsPlanned.class, TemplatePublished.class));
    }

    @Override
    public List<String> locks(RollTemplate command) {
        return List.of("subject:" + command.template());
    }

    @Override
    public Outcome<Nothing> perform(RollTemplate command, Writing writing) {
        Template template = TemplateRows.find(writing.sql(), writing.practiceKey(), command.template())
                .orElse(null);
        if (template == null) {
            return Outcome.refused(TemplateRefusal.NO_SUCH_TEMPLATE.refuse());
        }
        LocalDate published = template.publishedUntil();
        LocalDate until = writing.clock().today().plusDays(Publishing.AHEAD_DAYS);
        if (published == null || !published.isBefore(until)) {
            return Outcome.done(new Nothing());
        }
        LocalDate from =
                published.isBefore(writing.clock().today()) ? writing.clock().today() : published.plusDays(1);
        return publish(writing, template, from, until);
    }

    private Outcome<Nothing> publish(Writing writing, Template template, LocalDate from, LocalDate until) {
        Optional<Refusal> wrong = publishing.wrong(writing, template, from, until);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        publishing.publish(writing, template, from, until);
        return Outcome.done(new Nothing());
    }
}
