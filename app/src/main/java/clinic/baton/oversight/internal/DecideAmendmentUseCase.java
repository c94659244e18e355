package clinic.baton.oversight.internal;

import static clinic.baton.schema.db.audit.Tables.AMENDMENT;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.oversight.AmendmentDecided;
import clinic.baton.oversight.DecideAmendment;
import clinic.baton.oversight.OversightRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.audit.tables.records.AmendmentRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DecideAmendmentUseCase implements UseCase<DecideAmendment, Nothing> {
    @Override
    public About<DecideAmendment, Nothing> about() {
        return new About<>(DecideAmendment.class, Nothing.class, Permission.AUDIT, List.of(AmendmentDecided.class));
    }

    @Override
    public List<String> locks(DecideAmendment command) {
        return List.of("subject:" + command.amendment());
    }

    @Override
    public Outcome<Nothing> perform(DecideAmendment command, Writing writing) {
        List<Refusal> wrong = new Texts().need("reason", command.reason()).wrong();
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Optional<AmendmentRecord> found = writing.sql()
                .fetchOptional(
                        AMENDMENT, AMENDMENT.PRACTICE.eq(writing.practiceKey()), AMENDMENT.ID.eq(command.amendment()));
        if (found.isEmpty()) {
            return Outcome.refused(OversightRefusal.NO_SUCH_AMENDMENT.refuse());
        }
        return found.get().getState().equals("asked")
                ? decide(command, writing, found.get())
                : Outcome.refused(OversightRefusal.DECIDED_BEFORE.refuse());
    }

    private static Outcome<Nothing> decide(DecideAmendment command, Writing writing, AmendmentRecord asked) {
        writing.sql()
                .update(AMENDMENT)
                .set(AMENDMENT.STATE, command.accepted() ? "accepted" : "denied")
                .set(AMENDMENT.DECIDED_AT, writing.now())
                .set(AMENDMENT.DECIDED_BY, writing.caller().id())
                .set(AMENDMENT.REASON, command.reason().strip())
                .where(AMENDMENT.PRACTICE.eq(writing.practiceKey()), AMENDMENT.ID.eq(command.amendment()))
                .execute();
        writing.record(new AmendmentDecided(
                command.amendment(),
                asked.getPatient(),
                command.accepted(),
                command.reason().strip()));
        return Outcome.done(new Nothing());
    }
}
