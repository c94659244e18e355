package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.Command;
import clinic.baton.record.DayEvent;
import clinic.baton.record.UseCase;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.function.Function;

/** Undoes what the same use case can set back, on the version that the event left: whoever changed it since wins. */
final class OppositeWayBack<E extends DayEvent, C extends Command<Nothing>> implements WayBack<E> {
    private final Class<E> event;
    private final Function<E, C> back;
    private final UseCase<C, Nothing> useCase;

    OppositeWayBack(Class<E> event, Function<E, C> back, UseCase<C, Nothing> useCase) {
        this.event = event;
        this.back = back;
        this.useCase = useCase;
    }

    @Override
    public Class<E> event() {
        return event;
    }

    @Override
    public Outcome<Nothing> undo(E happened, Writing writing) {
        return useCase.perform(back.apply(happened), writing);
    }
}
