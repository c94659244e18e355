package clinic.baton.oversight.internal;

import static clinic.baton.schema.db.audit.Tables.DISCLOSURE;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.oversight.DisclosureNoted;
import clinic.baton.oversight.OversightRefusal;
import clinic.baton.oversight.RecordDisclosure;
import clinic.baton.patients.Patients;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RecordDisclosureUseCase implements UseCase<RecordDisclosure, UUID> {
    private final Patients patients;

    RecordDisclosureUseCase(Patients patients) {
        this.patients = patients;
    }

    @Override
    public About<RecordDisclosure, UUID> about() {
        return new About<>(RecordDisclosure.class, UUID.class, Permission.EDIT_PATIENT, List.of(DisclosureNoted.class));
    }

    @Override
    public List<String> locks(RecordDisclosure command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<UUID> perform(RecordDisclosure command, Writing writing) {
        List<Refusal> wrong = wrong(command);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (patients.named(writing.sql(), writing.practice(), Set.of(command.patient()))
                .isEmpty()) {
            return Outcome.refused(OversightRefusal.NO_SUCH_PATIENT.refuse());
        }
        var noted = new DisclosureNoted(
                writing.newId(),
                command.patient(),
                command.recipient().strip(),
                command.what().strip(),
                command.purpose().strip());
        insert(noted, writing);
        writing.record(noted);
        return Outcome.done(noted.disclosure());
    }

    private static List<Refusal> wrong(RecordDisclosure command) {
        return new Texts()
                .need("recipient", command.recipient())
                .need("what", command.what())
                .need("purpose", command.purpose())
                .wrong();
    }

    private static void insert(DisclosureNoted noted, Writing writing) {
        writing.sql()
                .insertInto(DISCLOSURE)
                .set(DISCLOSURE.PRACTICE, writing.practiceKey())
                .set(DISCLOSURE.ID, noted.disclosure())
                .set(DISCLOSURE.PATIENT, noted.patient())
                .set(DISCLOSURE.AT, writing.now())
                .set(DISCLOSURE.RECIPIENT, noted.recipient())
                .set(DISCLOSURE.WHAT, noted.what())
                .set(DISCLOSURE.PURPOSE, noted.purpose())
                .set(DISCLOSURE.NOTED_BY, writing.caller().id())
                .execute();
    }
}
