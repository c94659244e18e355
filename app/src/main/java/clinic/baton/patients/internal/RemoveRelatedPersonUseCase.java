package clinic.baton.patients.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.patients.RelatedPersonNoted;
import clinic.baton.patients.RemoveRelatedPerson;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RemoveRelatedPersonUseCase implements UseCase<RemoveRelatedPerson, Nothing> {
    @Override
    public About<RemoveRelatedPerson, Nothing> about() {
        return new About<>(
                RemoveRelatedPerson.class, Nothing.class, Permission.EDIT_PATIENT, List.of(RelatedPersonNoted.class));
    }

    @Override
    public List<String> locks(RemoveRelatedPerson command) {
        return List.of("subject:" + command.relation());
    }

    @Override
    public Outcome<Nothing> perform(RemoveRelatedPerson command, Writing writing) {
        Optional<RelatedPerson> found = RelatedRows.find(writing, command.relation());
        if (found.isEmpty()) {
            return Outcome.refused(PatientRefusal.UNKNOWN_RELATION.refuse());
        }
        RelatedRows.remove(writing, command.relation());
        writing.record(new RelatedPersonNoted(
                command.relation(), found.get().patient(), found.get().about(), null));
        return Outcome.done(new Nothing());
    }
}
