package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTICE_;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.ClockSet;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.PracticeRefusal;
import clinic.baton.practice.Practices;
import clinic.baton.practice.SetClock;
import clinic.baton.record.Clocks;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SetClockUseCase implements UseCase<SetClock, Nothing> {
    private static final double FASTEST = 120;

    private final Clocks clocks;

    SetClockUseCase(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public About<SetClock, Nothing> about() {
        return new About<>(SetClock.class, Nothing.class, Permission.REHEARSE, List.of(ClockSet.class));
    }

    @Override
    public List<String> locks(SetClock command) {
        return List.of("practice");
    }

    @Override
    public Outcome<Nothing> perform(SetClock command, Writing writing) {
        String kind = writing.sql()
                .select(PRACTICE_.KIND)
                .from(PRACTICE_)
                .where(PRACTICE_.PRACTICE.eq(writing.practiceKey()))
                .fetchSingle(PRACTICE_.KIND);
        if (PracticeKind.of(kind) == PracticeKind.REAL) {
            return Outcome.refused(PracticeRefusal.RUNS_ON_WALL_TIME.refuse());
        }
        if (!(command.rate() >= 0 && command.rate() <= FASTEST)) {
            return Outcome.refused(PracticeRefusal.OUT_OF_RANGE.of(
                    "rate", Map.of("value", Double.toString(command.rate()), "least", "0", "most", "120")));
        }
        clocks.set(writing, command.time(), command.rate());
        writing.record(new ClockSet(Practices.subject(writing.practice()), command.time(), command.rate()));
        return Outcome.done(new Nothing());
    }
}
