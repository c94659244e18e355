package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Deadlines;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.ReleaseHold;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ReleaseHoldUseCase implements UseCase<ReleaseHold, Nothing> {
    private final HoldRows rows;
    private final Deadlines deadlines;

    ReleaseHoldUseCase(HoldRows rows, Deadlines deadlines) {
        this.rows = rows;
        this.deadlines = deadlines;
    }

    @Override
    public About<ReleaseHold, Nothing> about() {
        return new About<>(ReleaseHold.class, Nothing.class, Permission.BOOK, List.of(HoldReleased.class));
    }

    @Override
    public List<String> locks(ReleaseHold command) {
        return Locks.on(command.hold()).list();
    }

    @Override
    public Outcome<Nothing> perform(ReleaseHold command, Writing writing) {
        Optional<Hold> hold = HoldRows.find(writing.sql(), writing.practiceKey(), command.hold());
        if (hold.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_HOLD.refuse());
        }
        rows.release(writing, hold.get());
        deadlines.settle(writing, HoldExpiry.KIND, command.hold());
        return Outcome.done(new Nothing());
    }
}
