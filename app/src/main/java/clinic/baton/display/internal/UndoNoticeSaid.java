package clinic.baton.display.internal;

import clinic.baton.display.DisplayNotice;
import clinic.baton.display.DisplayRefusal;
import clinic.baton.display.NoticeSaid;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

/** What was said before stands again, unless something else was said since. */
@Component
class UndoNoticeSaid implements WayBack<NoticeSaid> {
    @Override
    public Class<NoticeSaid> event() {
        return NoticeSaid.class;
    }

    @Override
    public Outcome<Nothing> undo(NoticeSaid event, Writing writing) {
        DisplayNotice now = NoticeRows.find(writing.sql(), writing.practiceKey());
        if (now.version() != event.after().version()) {
            return Outcome.refused(DisplayRefusal.CHANGED_SINCE.refuse());
        }
        DisplayNotice back =
                new DisplayNotice(event.before().words(), event.before().until(), now.version() + 1);
        NoticeRows.write(writing, back);
        writing.record(new NoticeSaid(now, back));
        return Outcome.done(new Nothing());
    }
}
