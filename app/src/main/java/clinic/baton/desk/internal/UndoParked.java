package clinic.baton.desk.internal;

import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.End;
import clinic.baton.desk.ParkedChanged;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class UndoParked implements WayBack<ParkedChanged> {
    @Override
    public Class<ParkedChanged> event() {
        return ParkedChanged.class;
    }

    /** What is new was never there: it ends as thrown away. */
    @Override
    public Outcome<Nothing> undo(ParkedChanged event, Writing writing) {
        Optional<Parked> now = ParkedRows.find(writing, event.after().id());
        if (now.isEmpty() || now.get().version() != event.after().version()) {
            return Outcome.refused(
                    DeskRefusal.CALL_CHANGED.refuse(now.map(CallDoing::who).orElse(CallDoing.who(event.after()))));
        }
        Parked stands = now.get();
        Parked back = event.before() == null
                ? stands.ended(new End(
                        Parked.Outcome.DROPPED, writing.now(), writing.caller().id()))
                : event.before().version(stands.version() + 1);
        ParkedRows.write(writing, back);
        writing.record(new ParkedChanged("undone", stands, back));
        return Outcome.done(new Nothing());
    }
}
