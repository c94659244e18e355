package clinic.baton.templates.web;

import clinic.baton.templates.TemplatePublished;
import clinic.baton.templates.TemplateRetired;
import clinic.baton.templates.TemplateSaved;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How templates are told. */
@Component
class TemplateTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        TemplateSaved.class,
                        (e, at) -> Phrase.of((e.before() == null ? "Wrote a template: " : "Changed a template: ")
                                + e.after().details().name())),
                Telling.of(
                        TemplateRetired.class,
                        (e, at) -> Phrase.of(
                                (e.after().retired() ? "Took a template out of use: " : "Uses a template again: ")
                                        + e.after().details().name())),
                Telling.of(
                        TemplatePublished.class,
                        (e, at) -> Phrase.of("Published " + e.after().details().name() + " for " + at.date(e.from())
                                + " to " + at.date(e.until()) + ": "
                                + e.published().sessions() + " sessions")));
    }
}
