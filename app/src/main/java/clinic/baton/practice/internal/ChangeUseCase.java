package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Command;
import clinic.baton.record.DayEvent;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.function.Function;

/** Changes one part. */
final class ChangeUseCase<C extends Command<Nothing>, D> implements UseCase<C, Nothing> {
    private final Class<C> command;
    private final Class<? extends DayEvent> event;
    private final Function<C, Change<D>> asked;
    private final PartTable<?, D, ?> table;
    private final Setup setup;

    ChangeUseCase(
            Class<C> command,
            Class<? extends DayEvent> event,
            Function<C, Change<D>> asked,
            PartTable<?, D, ?> table,
            Setup setup) {
        this.command = command;
        this.event = event;
        this.asked = asked;
        this.table = table;
        this.setup = setup;
    }

    @Override
    public About<C, Nothing> about() {
        return new About<>(command, Nothing.class, Permission.SET_UP, List.of(event));
    }

    @Override
    public List<String> locks(C asking) {
        return List.of("subject:" + asked.apply(asking).id());
    }

    @Override
    public Outcome<Nothing> perform(C asking, Writing writing) {
        Change<D> change = asked.apply(asking);
        Stored<D> now =
                table.find(writing.sql(), writing.practiceKey(), change.id()).orElse(null);
        if (now == null) {
            return Outcome.refused(Setup.unknown(table.part()));
        }
        if (now.version() != change.version()) {
            return Outcome.refused(setup.changedMeanwhile(writing, change.id(), table.name(now.details())));
        }
        Checks checks = new Checks(writing.sql(), writing.practiceKey(), "");
        table.check(checks, change.details());
        checks.taken(
                "name",
                table.name(change.details()),
                now.active() && table.taken(writing.sql(), writing.practiceKey(), change.id(), change.details()));
        if (!checks.refusals().isEmpty()) {
            return Outcome.refused(checks.refusals());
        }
        if (!now.details().equals(change.details())) {
            table.update(writing, change.id(), change.details());
            writing.record(table.changed(change.id(), now.version() + 1, now.details(), change.details()));
            setup.touched(writing);
        }
        return Outcome.done(new Nothing());
    }
}
