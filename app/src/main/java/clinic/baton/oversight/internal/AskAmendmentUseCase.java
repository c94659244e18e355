package clinic.baton.oversight.internal;

import static clinic.baton.schema.db.audit.Tables.AMENDMENT;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.oversight.AmendmentAsked;
import clinic.baton.oversight.AskAmendment;
import clinic.baton.oversight.OversightRefusal;
import clinic.baton.patients.Patients;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AskAmendmentUseCase implements UseCase<AskAmendment, UUID> {
    private final Patients patients;

    AskAmendmentUseCase(Patients patients) {
        this.patients = patients;
    }

    @Override
    public About<AskAmendment, UUID> about() {
        return new About<>(AskAmendment.class, UUID.class, Permission.EDIT_PATIENT, List.of(AmendmentAsked.class));
    }

    @Override
    public List<String> locks(AskAmendment command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<UUID> perform(AskAmendment command, Writing writing) {
        List<Refusal> wrong = new Texts()
                .need("askedBy", command.askedBy())
                .need("what", command.what())
                .wrong();
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (patients.named(writing.sql(), writing.practice(), Set.of(command.patient()))
                .isEmpty()) {
            return Outcome.refused(OversightRefusal.NO_SUCH_PATIENT.refuse());
        }
        UUID id = writing.newId();
        var asked = new AmendmentAsked(
                id, command.patient(), command.askedBy().strip(), command.what().strip());
        writing.sql()
                .insertInto(AMENDMENT)
                .set(AMENDMENT.PRACTICE, writing.practiceKey())
                .set(AMENDMENT.ID, id)
                .set(AMENDMENT.PATIENT, command.patient())
                .set(AMENDMENT.ASKED_AT, writing.now())
                .set(AMENDMENT.ASKED_BY, asked.askedBy())
                .set(AMENDMENT.WHAT, asked.what())
                .execute();
        writing.record(asked);
        return Outcome.done(id);
    }
}
