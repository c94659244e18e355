package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTICE_;

import clinic.baton.access.Role;
import clinic.baton.access.Staff;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeFounded;
import clinic.baton.practice.Practices;
import clinic.baton.record.Caller;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class FoundPracticeUseCase implements UseCase<FoundPractice, Nothing> {
    private final Staff staff;

    FoundPracticeUseCase(Staff staff) {
        this.staff = staff;
    }

    @Override
    public About<FoundPractice, Nothing> about() {
        return new About<>(FoundPractice.class, Nothing.class, Permission.SET_UP, List.of(PracticeFounded.class));
    }

    @Override
    public List<String> locks(FoundPractice command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(FoundPractice command, Writing writing) {
        PracticeDetails details = command.details();
        List<Refusal> refusals = PracticeChecks.of(writing, details);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        writing.sql()
                .insertInto(PRACTICE_)
                .set(PRACTICE_.PRACTICE, writing.practiceKey())
                .set(PRACTICE_.KIND, command.kind().code())
                .set(PracticeChecks.columns(details))
                .execute();
        writing.record(new PracticeFounded(Practices.subject(writing.practice()), command.kind(), details));
        Caller caller = writing.caller();
        if (caller.kind() == Caller.Kind.PERSON && caller.id() != null) {
            staff.join(writing, caller.id(), Set.of(Role.OWNER));
        }
        return Outcome.done(new Nothing());
    }
}
