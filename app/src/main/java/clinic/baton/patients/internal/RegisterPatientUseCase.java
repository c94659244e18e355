package clinic.baton.patients.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.PatientRegistered;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RegisterPatientUseCase implements UseCase<RegisterPatient, UUID> {
    private final ContactNews news;

    RegisterPatientUseCase(ContactNews news) {
        this.news = news;
    }

    @Override
    public About<RegisterPatient, UUID> about() {
        return new About<>(
                RegisterPatient.class, UUID.class, Permission.EDIT_PATIENT, List.of(PatientRegistered.class));
    }

    @Override
    public List<String> locks(RegisterPatient command) {
        return command.identifiers().stream()
                .map(i -> "identifier:" + i.system() + "|" + i.value())
                .toList();
    }

    @Override
    public Outcome<UUID> perform(RegisterPatient command, Writing writing) {
        UUID id = writing.newId();
        List<Refusal> reasons = new ArrayList<>(Rules.check(
                command.details(),
                command.contacts(),
                command.needs(),
                writing.clock().today()));
        reasons.addAll(Identifiers.taken(writing, id, command.identifiers()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        PatientRows.insert(writing, id, command.details(), command.contacts(), command.needs());
        Identifiers.put(writing, id, command.identifiers());
        news.written(writing, id, List.of(), command.contacts());
        writing.record(new PatientRegistered(
                id, command.details(), command.contacts(), command.needs(), command.identifiers()));
        return Outcome.done(id);
    }
}
