package clinic.baton.practice.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Added;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.record.Command;
import clinic.baton.record.DayEvent;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Adds parts of one kind, all or none. */
final class AddUseCase<C extends Command<Added>, D> implements UseCase<C, Added> {
    private final Class<C> command;
    private final Class<? extends DayEvent> event;
    private final Function<C, List<D>> asked;
    private final PartTable<?, D, ?> table;
    private final Setup setup;

    AddUseCase(
            Class<C> command,
            Class<? extends DayEvent> event,
            Function<C, List<D>> asked,
            PartTable<?, D, ?> table,
            Setup setup) {
        this.command = command;
        this.event = event;
        this.asked = asked;
        this.table = table;
        this.setup = setup;
    }

    @Override
    public About<C, Added> about() {
        return new About<>(command, Added.class, Permission.SET_UP, List.of(event));
    }

    @Override
    public List<String> locks(C asking) {
        return List.of();
    }

    @Override
    public Outcome<Added> perform(C asking, Writing writing) {
        List<D> all = asked.apply(asking);
        if (all.isEmpty()) {
            return Outcome.refused(PracticeRefusal.NOTHING_GIVEN.refuse());
        }
        List<Refusal> refusals = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            UUID id = writing.newId();
            ids.add(id);
            refusals.addAll(addOne(writing, id, all.get(i), all.size() == 1 ? "" : "." + i));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        setup.touched(writing);
        return Outcome.done(new Added(ids));
    }

    private List<Refusal> addOne(Writing writing, UUID id, D details, String suffix) {
        Checks checks = new Checks(writing.sql(), writing.practiceKey(), suffix);
        table.check(checks, details);
        checks.taken("name", table.name(details), table.taken(writing.sql(), writing.practiceKey(), id, details));
        if (checks.refusals().isEmpty()) {
            table.insert(writing, id, details);
            writing.record(table.added(id, details));
        }
        return checks.refusals();
    }
}
