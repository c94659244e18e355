package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Stay;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.Reopen;
import clinic.baton.flow.Stage;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentProgressed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReopenUseCase implements UseCase<Reopen, Encounter> {
    private final Following following;
    private final Telling telling;

    ReopenUseCase(Following following, Telling telling) {
        this.following = following;
        this.telling = telling;
    }

    @Override
    public About<Reopen, Encounter> about() {
        return new About<>(
                Reopen.class,
                Encounter.class,
                Permission.CONDUCT,
                List.of(EncounterMoved.class, AppointmentProgressed.class));
    }

    @Override
    public List<String> locks(Reopen reopen) {
        return List.of("subject:" + reopen.encounter(), StepUseCases.ROOMS);
    }

    @Override
    public Outcome<Encounter> perform(Reopen reopen, Writing writing) {
        Optional<Encounter> found = EncounterRows.find(writing, reopen.encounter());
        if (found.isEmpty()) {
            return Outcome.refused(FlowRefusal.UNKNOWN_VISIT.refuse());
        }
        Encounter before = found.get();
        Optional<FlowRefusal> wrong = wrong(before, reopen, writing);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get().refuse(telling.stand(writing, before)));
        }
        Encounter after = before.moved(stay(before, writing), before.nurseTold(), before.seenAt(), null);
        EncounterRows.move(writing, before, after);
        writing.record(new EncounterMoved(before, after, List.of()));
        following.reopened(writing, after);
        return Outcome.done(after);
    }

    private static Optional<FlowRefusal> wrong(Encounter before, Reopen reopen, Writing writing) {
        if (before.here()) {
            return Optional.of(FlowRefusal.STILL_HERE);
        }
        if (!before.date().equals(writing.clock().today())) {
            return Optional.of(FlowRefusal.UNKNOWN_VISIT);
        }
        return before.version() == reopen.version() ? Optional.empty() : Optional.of(FlowRefusal.MOVED_MEANWHILE);
    }

    /** Where they were before they left; the room may be another's by now, so nobody is put back into one. */
    private static Stay stay(Encounter before, Writing writing) {
        Stage from = before.stay().cameFrom();
        Stage to = from == null || from.keepsRoom() ? Stage.WAITING : from;
        return new Stay(
                to,
                writing.now(),
                null,
                before.stay().passage() + 1,
                before.stage(),
                writing.caller().id());
    }
}
