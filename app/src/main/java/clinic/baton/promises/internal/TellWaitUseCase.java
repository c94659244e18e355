package clinic.baton.promises.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.promises.PromiseRefusal;
import clinic.baton.promises.TellWait;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitTold;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class TellWaitUseCase implements UseCase<TellWait, WaitPromise> {
    private static final int LONGEST_REASON = 200;

    private final InTheBuilding building;

    TellWaitUseCase(InTheBuilding building) {
        this.building = building;
    }

    @Override
    public About<TellWait, WaitPromise> about() {
        return new About<>(TellWait.class, WaitPromise.class, Permission.CONDUCT, List.of(WaitTold.class));
    }

    @Override
    public List<String> locks(TellWait command) {
        return List.of("subject:" + command.encounter());
    }

    @Override
    public Outcome<WaitPromise> perform(TellWait command, Writing writing) {
        Optional<Encounter> found = building.encounter(writing, command.encounter());
        if (found.isEmpty()) {
            return Outcome.refused(PromiseRefusal.UNKNOWN_VISIT.refuse());
        }
        Encounter visit = found.get();
        if (!visit.here() || visit.seenAt() != null) {
            return Outcome.refused(PromiseRefusal.NOT_WAITING.refuse());
        }
        if (command.range().until().isBefore(writing.now())
                || !command.nextUpdate().isAfter(writing.now())) {
            return Outcome.refused(PromiseRefusal.PAST.refuse());
        }
        if (command.reason() != null && command.reason().length() > LONGEST_REASON) {
            return Outcome.refused(PromiseRefusal.LONG_REASON.refuse());
        }
        WaitPromise promise = new WaitPromise(
                writing.newId(),
                visit.id(),
                visit.patient(),
                new WaitPromise.Told(writing.now(), writing.caller().id(), command.way()),
                command.range(),
                command.nextUpdate(),
                command.reason(),
                command.choice());
        PromiseRows.insert(writing, promise, visit.date());
        writing.record(new WaitTold(promise));
        return Outcome.done(promise);
    }
}
