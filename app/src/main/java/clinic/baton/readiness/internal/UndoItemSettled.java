package clinic.baton.readiness.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.readiness.ItemSettled;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.readiness.ReadyItem.State;
import clinic.baton.readiness.SettleItem;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was said by hand is taken back: the item stands again as its sources know it. */
@Component
class UndoItemSettled implements WayBack<ItemSettled> {
    private final ItemRule rule;

    UndoItemSettled(ItemRule rule) {
        this.rule = rule;
    }

    @Override
    public Class<ItemSettled> event() {
        return ItemSettled.class;
    }

    @Override
    public Outcome<Nothing> undo(ItemSettled event, Writing writing) {
        Optional<Appointment> visit = rule.visit(writing, event.appointment());
        if (visit.isEmpty()) {
            return Outcome.refused(ReadinessRefusal.NO_SUCH_VISIT.refuse());
        }
        SettleItemUseCase.write(
                new SettleItem(event.appointment(), event.item(), State.OPEN, ""), writing, visit.get());
        writing.record(new ItemSettled(
                event.appointment(), event.patient(), event.item(), event.words(), event.how(), State.OPEN, ""));
        return Outcome.done(new Nothing());
    }
}
