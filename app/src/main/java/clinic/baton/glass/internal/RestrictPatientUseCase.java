package clinic.baton.glass.internal;

import static clinic.baton.schema.db.glass.Tables.RESTRICTION;

import clinic.baton.glass.GlassRefusal;
import clinic.baton.glass.PatientRestricted;
import clinic.baton.glass.RestrictPatient;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Patients;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RestrictPatientUseCase implements UseCase<RestrictPatient, Nothing> {
    private final Patients patients;

    RestrictPatientUseCase(Patients patients) {
        this.patients = patients;
    }

    @Override
    public About<RestrictPatient, Nothing> about() {
        return new About<>(
                RestrictPatient.class, Nothing.class, Permission.MANAGE_PEOPLE, List.of(PatientRestricted.class));
    }

    @Override
    public List<String> locks(RestrictPatient command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<Nothing> perform(RestrictPatient command, Writing writing) {
        Optional<Refusal> wrong = Reasons.wrong("reason", command.reason());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        if (patients.named(writing.sql(), writing.practice(), Set.of(command.patient()))
                .isEmpty()) {
            return Outcome.refused(GlassRefusal.NO_SUCH_PATIENT.refuse());
        }
        String reason = command.reason().strip();
        int made = writing.sql()
                .insertInto(RESTRICTION)
                .set(RESTRICTION.PRACTICE, writing.practiceKey())
                .set(RESTRICTION.PATIENT, command.patient())
                .set(RESTRICTION.SINCE, writing.now())
                .set(RESTRICTION.SET_BY, writing.caller().id())
                .set(RESTRICTION.REASON, reason)
                .onConflictDoNothing()
                .execute();
        if (made == 0) {
            return Outcome.refused(GlassRefusal.RESTRICTED_ALREADY.refuse());
        }
        writing.record(new PatientRestricted(command.patient(), reason));
        return Outcome.done(new Nothing());
    }
}
