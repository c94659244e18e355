package clinic.baton.patients.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.ChangeRelatedPerson;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.patients.RelatedPersonNoted;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ChangeRelatedPersonUseCase implements UseCase<ChangeRelatedPerson, Integer> {
    private final Meanwhile meanwhile;

    ChangeRelatedPersonUseCase(Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
    }

    @Override
    public About<ChangeRelatedPerson, Integer> about() {
        return new About<>(
                ChangeRelatedPerson.class, Integer.class, Permission.EDIT_PATIENT, List.of(RelatedPersonNoted.class));
    }

    @Override
    public List<String> locks(ChangeRelatedPerson command) {
        return List.of("subject:" + command.relation());
    }

    @Override
    public Outcome<Integer> perform(ChangeRelatedPerson command, Writing writing) {
        List<Refusal> reasons = Rules.check(command.about(), writing.clock().today());
        Optional<RelatedPerson> found = RelatedRows.find(writing, command.relation());
        if (found.isEmpty()) {
            return Outcome.refused(PatientRefusal.UNKNOWN_RELATION.refuse());
        }
        RelatedPerson before = found.get();
        if (before.version() != command.version()) {
            return Outcome.refused(meanwhile.by(writing, command.relation()));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        int version = before.version() + 1;
        RelatedRows.put(writing, new RelatedPerson(before.id(), before.patient(), command.about(), version));
        writing.record(new RelatedPersonNoted(before.id(), before.patient(), before.about(), command.about()));
        return Outcome.done(version);
    }
}
