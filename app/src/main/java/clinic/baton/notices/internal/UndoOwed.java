package clinic.baton.notices.internal;

import static clinic.baton.schema.db.notices.Tables.UNTOLD;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.notices.CallOwed;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A call that a command made owed isn't owed once the command is undone; one said to be done is owed again. */
@Component
class UndoOwed implements WayBack<CallOwed> {
    @Override
    public Class<CallOwed> event() {
        return CallOwed.class;
    }

    @Override
    public Outcome<Nothing> undo(CallOwed owed, Writing writing) {
        boolean settled = !owed.settled();
        @Nullable Instant at = settled ? writing.now() : null;
        @Nullable String by = settled ? writing.caller().name() : null;
        writing.sql()
                .update(UNTOLD)
                .set(UNTOLD.SETTLED_AT, at)
                .set(UNTOLD.SETTLED_BY, by)
                .where(UNTOLD.PRACTICE.eq(writing.practiceKey()), UNTOLD.ID.eq(owed.call()))
                .execute();
        writing.record(new CallOwed(owed.call(), owed.patient(), owed.topic(), owed.reason(), settled));
        return Outcome.done(new Nothing());
    }
}
