package clinic.baton.prompts.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.prompts.Handling;
import clinic.baton.prompts.PromptHandled;
import clinic.baton.prompts.PromptRefusal;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

@Component
class UndoHandling implements WayBack<PromptHandled> {
    @Override
    public Class<PromptHandled> event() {
        return PromptHandled.class;
    }

    @Override
    public Outcome<Nothing> undo(PromptHandled event, Writing writing) {
        Handling now = HandlingRows.find(writing, event.after().prompt());
        if (now.version() != event.after().version()) {
            return Outcome.refused(PromptRefusal.CHANGED_MEANWHILE.refuse());
        }
        Handling back = event.before().version(now.version() + 1);
        HandlingRows.write(writing, back);
        writing.record(new PromptHandled("undone", now, back));
        return Outcome.done(new Nothing());
    }
}
