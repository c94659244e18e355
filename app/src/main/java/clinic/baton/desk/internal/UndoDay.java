package clinic.baton.desk.internal;

import clinic.baton.desk.DayTurned;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.PracticeDay;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

@Component
class UndoDay implements WayBack<DayTurned> {
    @Override
    public Class<DayTurned> event() {
        return DayTurned.class;
    }

    @Override
    public Outcome<Nothing> undo(DayTurned event, Writing writing) {
        PracticeDay turned = event.after();
        PracticeDay now = DayRows.find(writing.sql(), writing.practiceKey(), turned.site(), turned.date());
        if (now.version() != turned.version()) {
            return Outcome.refused(DeskRefusal.DAY_CHANGED.refuse());
        }
        PracticeDay back = event.before().version(now.version() + 1);
        DayRows.write(writing, back);
        writing.record(new DayTurned("undone", now, back));
        return Outcome.done(new Nothing());
    }
}
