package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.PRACTICE_;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.ChangePractice;
import clinic.baton.practice.PracticeChanged;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.Practices;
import clinic.baton.record.Clocks;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.practice.tables.records.PracticeRecord;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChangePracticeUseCase implements UseCase<ChangePractice, Nothing> {
    private final Setup setup;
    private final Clocks clocks;

    ChangePracticeUseCase(Setup setup, Clocks clocks) {
        this.setup = setup;
        this.clocks = clocks;
    }

    @Override
    public About<ChangePractice, Nothing> about() {
        return new About<>(ChangePractice.class, Nothing.class, Permission.SET_UP, List.of(PracticeChanged.class));
    }

    @Override
    public List<String> locks(ChangePractice command) {
        return List.of("practice");
    }

    @Override
    public Outcome<Nothing> perform(ChangePractice command, Writing writing) {
        UUID subject = Practices.subject(writing.practice());
        PracticeRecord row = writing.sql().fetchSingle(PRACTICE_, PRACTICE_.PRACTICE.eq(writing.practiceKey()));
        PracticeDetails before = WholeClinic.details(row);
        if (row.getVersion() != command.version()) {
            return Outcome.refused(setup.changedMeanwhile(writing, subject, before.name()));
        }
        List<Refusal> refusals = PracticeChecks.of(writing, command.details());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!before.equals(command.details())) {
            change(writing, new PracticeChanged(subject, row.getVersion() + 1, before, command.details()));
        }
        return Outcome.done(new Nothing());
    }

    private void change(Writing writing, PracticeChanged change) {
        write(writing, change.after());
        if (!change.before().zone().equals(change.after().zone())) {
            clocks.move(writing, change.after().zone());
        }
        writing.record(change);
        setup.touched(writing);
    }

    private static void write(Writing writing, PracticeDetails details) {
        writing.sql()
                .update(PRACTICE_)
                .set(PracticeChecks.columns(details))
                .set(PRACTICE_.VERSION, PRACTICE_.VERSION.plus(1))
                .where(PRACTICE_.PRACTICE.eq(writing.practiceKey()))
                .execute();
    }
}
