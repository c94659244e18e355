package clinic.baton.patients.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.AddRelatedPerson;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.patients.Patients;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.patients.RelatedPersonNoted;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AddRelatedPersonUseCase implements UseCase<AddRelatedPerson, UUID> {
    private final Patients patients;

    AddRelatedPersonUseCase(Patients patients) {
        this.patients = patients;
    }

    @Override
    public About<AddRelatedPerson, UUID> about() {
        return new About<>(
                AddRelatedPerson.class, UUID.class, Permission.EDIT_PATIENT, List.of(RelatedPersonNoted.class));
    }

    @Override
    public List<String> locks(AddRelatedPerson command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<UUID> perform(AddRelatedPerson command, Writing writing) {
        List<Refusal> reasons = Rules.check(command.about(), writing.clock().today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (patients.named(writing.sql(), writing.practice(), Set.of(command.patient()))
                .isEmpty()) {
            return Outcome.refused(PatientRefusal.UNKNOWN_PATIENT.refuse());
        }
        UUID id = writing.newId();
        RelatedRows.put(writing, new RelatedPerson(id, command.patient(), command.about(), 1));
        writing.record(new RelatedPersonNoted(id, command.patient(), null, command.about()));
        return Outcome.done(id);
    }
}
