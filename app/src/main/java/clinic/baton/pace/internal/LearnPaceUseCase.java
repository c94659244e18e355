package clinic.baton.pace.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.pace.LearnPace;
import clinic.baton.pace.Pace;
import clinic.baton.pace.PaceLearned;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class LearnPaceUseCase implements UseCase<LearnPace, LearnPace.Learned> {
    /** Older days say little about today's. */
    private static final Duration REMEMBERED = Duration.ofDays(730);

    private static final int AT_ONCE = 2_000;

    private final RecordReader record;
    private final Clinics clinics;
    private final StoredPaces paces;
    private final JsonMapper json;

    LearnPaceUseCase(RecordReader record, Clinics clinics, StoredPaces paces, JsonMapper json) {
        this.record = record;
        this.clinics = clinics;
        this.paces = paces;
        this.json = json;
    }

    @Override
    public About<LearnPace, LearnPace.Learned> about() {
        return new About<>(LearnPace.class, LearnPace.Learned.class, Permission.INSIGHT, List.of(PaceLearned.class));
    }

    @Override
    public List<String> locks(LearnPace command) {
        return List.of("pace");
    }

    @Override
    public Outcome<LearnPace.Learned> perform(LearnPace command, Writing writing) {
        readOn(writing);
        Instant from = writing.now().minus(REMEMBERED);
        Pace learned = Learning.learn(
                clinics.of(writing.practice()),
                LineRows.since(writing.sql(), writing.practiceKey(), from, writing.now()),
                writing.now());
        paces.write(writing, learned);
        writing.record(new PaceLearned(writing.newId(), learned.visits(), learned.appointments()));
        return Outcome.done(new LearnPace.Learned(learned.visits(), learned.appointments()));
    }

    private void readOn(Writing writing) {
        long cursor = LineRows.cursor(writing);
        for (List<Entry> entries = record.after(writing.practice(), cursor, AT_ONCE);
                !entries.isEmpty();
                entries = record.after(writing.practice(), cursor, AT_ONCE)) {
            Fold fold = new Fold(json, id -> LineRows.find(writing.sql(), writing.practiceKey(), id));
            entries.forEach(fold::read);
            LineRows.write(writing, fold.lines().values());
            cursor = entries.getLast().sequence();
        }
        LineRows.cursor(writing, cursor);
    }
}
