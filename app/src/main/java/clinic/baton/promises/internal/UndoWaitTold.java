package clinic.baton.promises.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.promises.PromiseRefusal;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitTold;
import clinic.baton.promises.WaitUntold;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

@Component
class UndoWaitTold implements WayBack<WaitTold> {
    @Override
    public Class<WaitTold> event() {
        return WaitTold.class;
    }

    @Override
    public Outcome<Nothing> undo(WaitTold event, Writing writing) {
        WaitPromise promise = event.promise();
        boolean stillNewest = PromiseRows.newest(writing, promise.encounter())
                .filter(newest -> newest.id().equals(promise.id()))
                .isPresent();
        if (!stillNewest) {
            return Outcome.refused(PromiseRefusal.TOLD_SINCE.refuse());
        }
        PromiseRows.delete(writing, promise.id());
        writing.record(new WaitUntold(promise));
        return Outcome.done(new Nothing());
    }
}
