package clinic.baton.promises.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.VisitPart;
import clinic.baton.record.Caller;
import clinic.baton.web.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In a visit's panel: the wait, what they were told, and telling them at any time. */
@Component
class VisitWaitPart implements VisitPart {
    private final WaitSaid waits;
    private final Templates templates;

    VisitWaitPart(WaitSaid waits, Templates templates) {
        this.waits = waits;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> html(Caller caller, Day day, Encounter visit) {
        WaitSaid.Said said = waits.of(caller, visit);
        return said.isEmpty() ? Optional.empty() : Optional.of(templates.part("promises/visit", "said", said));
    }
}
