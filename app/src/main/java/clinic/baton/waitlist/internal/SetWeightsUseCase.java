package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.SETTINGS;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.waitlist.SetWeights;
import clinic.baton.waitlist.WaitlistRefusal;
import clinic.baton.waitlist.Weights;
import clinic.baton.waitlist.WeightsSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class SetWeightsUseCase implements UseCase<SetWeights, Nothing> {
    private static final int MOST = 100;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 1440;

    @Override
    public About<SetWeights, Nothing> about() {
        return new About<>(SetWeights.class, Nothing.class, Permission.SET_UP, List.of(WeightsSet.class));
    }

    @Override
    public List<String> locks(SetWeights command) {
        return List.of("waitlist");
    }

    @Override
    public Outcome<Nothing> perform(SetWeights command, Writing writing) {
        Weights w = command.weights();
        int[] all = {w.urgency(), w.waiting(), w.fit(), w.fairness()};
        boolean bad = IntStream.of(all).anyMatch(v -> v < 0 || v > MOST)
                || IntStream.of(all).sum() == 0
                || w.answerMinutes() < LEAST_MINUTES
                || w.answerMinutes() > MOST_MINUTES;
        if (bad) {
            return Outcome.refused(WaitlistRefusal.BAD_WEIGHTS.of("urgency"));
        }
        Weights before = EntryRows.weights(writing.sql(), writing.practiceKey());
        writing.sql()
                .insertInto(SETTINGS)
                .set(SETTINGS.PRACTICE, writing.practiceKey())
                .set(SETTINGS.URGENCY, w.urgency())
                .set(SETTINGS.WAITING, w.waiting())
                .set(SETTINGS.FIT, w.fit())
                .set(SETTINGS.FAIRNESS, w.fairness())
                .set(SETTINGS.ANSWER_MINUTES, w.answerMinutes())
                .onConflict(SETTINGS.PRACTICE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        writing.record(new WeightsSet(writing.practiceKey(), before, w));
        return Outcome.done(new Nothing());
    }
}
