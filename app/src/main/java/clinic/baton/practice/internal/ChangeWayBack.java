package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.DayEvent;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.function.Function;

/** Undoes a change of one part, as long as nobody has changed it since. */
final class ChangeWayBack<E extends DayEvent, D> implements WayBack<E> {
    private final Class<E> event;
    private final Function<E, Change<D>> after;
    private final Function<E, D> before;
    private final PartTable<?, D, ?> table;
    private final Setup setup;

    ChangeWayBack(
            Class<E> event,
            Function<E, Change<D>> after,
            Function<E, D> before,
            PartTable<?, D, ?> table,
            Setup setup) {
        this.event = event;
        this.after = after;
        this.before = before;
        this.table = table;
        this.setup = setup;
    }

    @Override
    public Class<E> event() {
        return event;
    }

    @Override
    public Outcome<Nothing> undo(E happened, Writing writing) {
        Change<D> change = after.apply(happened);
        Stored<D> now =
                table.find(writing.sql(), writing.practiceKey(), change.id()).orElse(null);
        if (now == null) {
            return Outcome.refused(Setup.unknown(table.part()));
        }
        D restored = before.apply(happened);
        if (now.version() != change.version()
                || table.taken(writing.sql(), writing.practiceKey(), change.id(), restored)) {
            return Outcome.refused(setup.changedMeanwhile(writing, change.id(), table.name(now.details())));
        }
        table.update(writing, change.id(), restored);
        writing.record(table.changed(change.id(), now.version() + 1, now.details(), restored));
        setup.touched(writing);
        return Outcome.done(new Nothing());
    }
}
