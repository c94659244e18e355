package clinic.baton.record;

import static clinic.baton.schema.db.record.Tables.DEADLINE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SettleDeadlineUseCase implements UseCase<SettleDeadline, Nothing> {
    @Override
    public About<SettleDeadline, Nothing> about() {
        return new About<>(SettleDeadline.class, Nothing.class, Permission.OPERATE, List.of());
    }

    @Override
    public List<String> locks(SettleDeadline command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(SettleDeadline command, Writing writing) {
        writing.sql()
                .update(DEADLINE)
                .set(DEADLINE.SETTLED_AT, writing.now())
                .where(DEADLINE.PRACTICE.eq(writing.practiceKey()), DEADLINE.ID.eq(command.deadline()))
                .execute();
        return Outcome.done(new Nothing());
    }
}
