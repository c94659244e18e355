package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.UNKNOWN;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LeaveOutUseCase implements UseCase<LeaveOut, Nothing> {
    @Override
    public About<LeaveOut, Nothing> about() {
        return new About<>(LeaveOut.class, Nothing.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(LeaveOut command) {
        return List.of("unknown:" + Unknowns.key(command.name()));
    }

    @Override
    public Outcome<Nothing> perform(LeaveOut command, Writing writing) {
        writing.sql()
                .update(UNKNOWN)
                .set(UNKNOWN.LEFT_OUT, command.out())
                .where(
                        UNKNOWN.PRACTICE.eq(writing.practiceKey()),
                        UNKNOWN.PART.eq(command.name().part().code()),
                        UNKNOWN.SYSTEM.eq(command.name().system()),
                        UNKNOWN.VALUE.eq(command.name().value()))
                .execute();
        return Outcome.done(new Nothing());
    }
}
