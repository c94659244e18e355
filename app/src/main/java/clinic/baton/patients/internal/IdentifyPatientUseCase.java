package clinic.baton.patients.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.IdentifyPatient;
import clinic.baton.patients.PatientIdentified;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class IdentifyPatientUseCase implements UseCase<IdentifyPatient, Nothing> {
    @Override
    public About<IdentifyPatient, Nothing> about() {
        return new About<>(
                IdentifyPatient.class, Nothing.class, Permission.EDIT_PATIENT, List.of(PatientIdentified.class));
    }

    @Override
    public List<String> locks(IdentifyPatient command) {
        return List.of(
                "identifier:" + command.identifier().system() + "|"
                        + command.identifier().value(),
                "subject:" + command.patient());
    }

    @Override
    public Outcome<Nothing> perform(IdentifyPatient command, Writing writing) {
        Optional<Refusal> taken = Identifiers.taken(writing, command.patient(), command.identifier());
        if (taken.isPresent()) {
            return Outcome.refused(taken.get());
        }
        Identifiers.put(writing, command.patient(), List.of(command.identifier()));
        writing.record(new PatientIdentified(command.patient(), command.identifier()));
        return Outcome.done(new Nothing());
    }
}
