package clinic.baton.nursing.internal;

import clinic.baton.flow.FlowRefusal;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.nursing.NurseAnswered;
import clinic.baton.nursing.NurseCalled;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

/** A call is taken back as long as nobody has answered it. */
@Component
class UndoNurseCalled implements WayBack<NurseCalled> {
    @Override
    public Class<NurseCalled> event() {
        return NurseCalled.class;
    }

    @Override
    public Outcome<Nothing> undo(NurseCalled event, Writing writing) {
        boolean open = CallRows.find(writing, event.call().id())
                .filter(row -> row.getAnsweredAt() == null)
                .isPresent();
        if (!open) {
            return Outcome.refused(FlowRefusal.CHANGED_SINCE.refuse());
        }
        CallRows.answer(writing, event.call().id());
        writing.record(new NurseAnswered(event.call(), true));
        return Outcome.done(new Nothing());
    }
}
