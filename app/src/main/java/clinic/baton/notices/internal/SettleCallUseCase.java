package clinic.baton.notices.internal;

import static clinic.baton.schema.db.notices.Tables.UNTOLD;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.CallOwed;
import clinic.baton.notices.NoticesRefusal;
import clinic.baton.notices.SettleCall;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.notices.tables.records.UntoldRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SettleCallUseCase implements UseCase<SettleCall, Nothing> {
    @Override
    public About<SettleCall, Nothing> about() {
        return new About<>(SettleCall.class, Nothing.class, Permission.MESSAGE, List.of(CallOwed.class));
    }

    @Override
    public List<String> locks(SettleCall command) {
        return List.of("subject:" + command.call());
    }

    @Override
    public Outcome<Nothing> perform(SettleCall command, Writing writing) {
        Optional<UntoldRecord> call = writing.sql()
                .update(UNTOLD)
                .set(UNTOLD.SETTLED_AT, writing.now())
                .set(UNTOLD.SETTLED_BY, writing.caller().name())
                .where(
                        UNTOLD.PRACTICE.eq(writing.practiceKey()),
                        UNTOLD.ID.eq(command.call()),
                        UNTOLD.SETTLED_AT.isNull())
                .returning()
                .fetchOptional();
        if (call.isEmpty()) {
            return Outcome.refused(NoticesRefusal.NO_SUCH_CALL.refuse());
        }
        UntoldRecord row = call.get();
        writing.record(new CallOwed(
                row.getId(),
                row.getPatient(),
                Topic.valueOf(row.getTopic().toUpperCase(Locale.ROOT)),
                Told.Reason.valueOf(row.getReason()),
                true));
        return Outcome.done(new Nothing());
    }
}
