package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.COVERAGE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Patients;
import clinic.baton.readiness.CheckInsurance;
import clinic.baton.readiness.InsuranceChecked;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CheckInsuranceUseCase implements UseCase<CheckInsurance, Nothing> {
    private final Patients patients;

    CheckInsuranceUseCase(Patients patients) {
        this.patients = patients;
    }

    @Override
    public About<CheckInsurance, Nothing> about() {
        return new About<>(CheckInsurance.class, Nothing.class, Permission.CONDUCT, List.of(InsuranceChecked.class));
    }

    @Override
    public List<String> locks(CheckInsurance command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<Nothing> perform(CheckInsurance command, Writing writing) {
        if (patients.named(writing.sql(), writing.practice(), Set.of(command.patient()))
                .isEmpty()) {
            return Outcome.refused(ReadinessRefusal.NO_SUCH_PATIENT.refuse());
        }
        Optional<Refusal> wrong = Checks.tooLong("note", command.note(), Checks.NOTE);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        writing.sql()
                .insertInto(COVERAGE)
                .set(COVERAGE.PRACTICE, writing.practiceKey())
                .set(COVERAGE.ID, writing.newId())
                .set(COVERAGE.PATIENT, command.patient())
                .set(COVERAGE.CHECKED_AT, writing.now())
                .set(COVERAGE.CHECKED_BY, writing.caller().id())
                .set(
                        COVERAGE.STANDING,
                        command.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .set(COVERAGE.NOTE, command.note().strip())
                .execute();
        writing.record(new InsuranceChecked(
                command.patient(), command.standing(), command.note().strip()));
        return Outcome.done(new Nothing());
    }
}
