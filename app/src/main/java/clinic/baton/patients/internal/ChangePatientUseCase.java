package clinic.baton.patients.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.ChangePatient;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientChanged;
import clinic.baton.patients.PatientChanged.State;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ChangePatientUseCase implements UseCase<ChangePatient, Integer> {
    private final Meanwhile meanwhile;
    private final ContactNews news;

    ChangePatientUseCase(Meanwhile meanwhile, ContactNews news) {
        this.meanwhile = meanwhile;
        this.news = news;
    }

    @Override
    public About<ChangePatient, Integer> about() {
        return new About<>(ChangePatient.class, Integer.class, Permission.EDIT_PATIENT, List.of(PatientChanged.class));
    }

    @Override
    public List<String> locks(ChangePatient command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<Integer> perform(ChangePatient command, Writing writing) {
        Optional<Patient> found = PatientRows.find(writing.sql(), writing.practice(), command.patient());
        if (found.isEmpty()) {
            return Outcome.refused(PatientRefusal.UNKNOWN_PATIENT.refuse());
        }
        Patient before = found.get();
        if (before.version() != command.version()) {
            return Outcome.refused(meanwhile.by(writing, command.patient()));
        }
        List<Refusal> reasons = Rules.check(
                command.details(),
                command.contacts(),
                command.needs(),
                writing.clock().today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        int version = before.version() + 1;
        PatientRows.update(writing, command.patient(), version, command.details(), command.contacts(), command.needs());
        news.written(writing, command.patient(), before.contacts(), command.contacts());
        writing.record(new PatientChanged(
                command.patient(),
                new State(before.details(), before.contacts(), before.needs(), before.version()),
                new State(command.details(), command.contacts(), command.needs(), version)));
        return Outcome.done(version);
    }
}
