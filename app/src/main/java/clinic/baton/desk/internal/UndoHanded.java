package clinic.baton.desk.internal;

import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.Handed;
import clinic.baton.desk.HandedChanged;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class UndoHanded implements WayBack<HandedChanged> {
    @Override
    public Class<HandedChanged> event() {
        return HandedChanged.class;
    }

    @Override
    public Outcome<Nothing> undo(HandedChanged event, Writing writing) {
        Optional<Handed> now = HandedRows.find(writing, event.after().id());
        if (now.isEmpty() || now.get().version() != event.after().version()) {
            return Outcome.refused(DeskRefusal.PIECE_SETTLED.refuse());
        }
        Handed back = now.get().withdraw(event.before() == null);
        HandedRows.write(writing, back);
        writing.record(new HandedChanged("undone", now.get(), back));
        return Outcome.done(new Nothing());
    }
}
