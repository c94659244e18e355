package clinic.baton.record;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.TestPractice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

@BatonTest
@Import(ActTest.NoteUseCase.class)
class ActTest {
    @Autowired
    Act act;

    @Autowired
    RecordReader reader;

    @Autowired
    Reading reading;

    @Autowired
    DSLContext sql;

    @Autowired
    TestPractice practices;

    PracticeId practice = new PracticeId(1);

    @BeforeEach
    void found() {
        practice = practices.bare("Europe/Berlin");
    }

    @Test
    void a_done_command_stands_on_the_record() {
        Note note = new Note(UUID.randomUUID(), "hello", false);
        Outcome<String> outcome = act.run(TestPractice.owner(practice), UUID.randomUUID(), note);
        assertThat(outcome).isEqualTo(Outcome.done("hello!"));
        List<Entry> entries = reader.after(practice, 0, 10);
        assertThat(entries).hasSize(1);
        assertThat(reader.event(entries.getFirst(), Noted.class)).isEqualTo(new Noted(note.id(), "hello"));
    }

    @Test
    void a_retry_gets_the_first_answer_and_changes_nothing() {
        UUID key = UUID.randomUUID();
        Note note = new Note(UUID.randomUUID(), "once", false);
        assertThat(act.run(TestPractice.owner(practice), key, note)).isEqualTo(Outcome.done("once!"));
        assertThat(act.run(TestPractice.owner(practice), key, note)).isEqualTo(Outcome.done("once!"));
        assertThat(reader.head(practice)).isEqualTo(1);
    }

    @Test
    void a_refusal_is_remembered_too_and_leaves_no_trace() {
        UUID key = UUID.randomUUID();
        Note note = new Note(UUID.randomUUID(), "no", true);
        Outcome<String> first = act.run(TestPractice.owner(practice), key, note);
        assertThat(first).isInstanceOf(Refused.class);
        assertThat(act.run(TestPractice.owner(practice), key, note)).isEqualTo(first);
        assertThat(reader.head(practice)).isZero();
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        UUID key = UUID.randomUUID();
        act.run(TestPractice.owner(practice), key, new Note(UUID.randomUUID(), "one", false));
        Outcome<String> second = act.run(TestPractice.owner(practice), key, new Note(UUID.randomUUID(), "two", false));
        assertThat(second).isEqualTo(Outcome.refused(RecordRefusal.KEY_REUSED.refuse()));
    }

    @Test
    void somebody_without_the_permission_is_refused() {
        Caller stranger =
                new Caller(practice, Caller.Kind.PERSON, UUID.randomUUID(), "Nobody", Set.of(Permission.SEE_DAY));
        assertThat(act.run(stranger, UUID.randomUUID(), new Note(UUID.randomUUID(), "x", false)))
                .isEqualTo(Outcome.refused(RecordRefusal.NOT_PERMITTED.refuse()));
    }

    @Test
    void the_sequence_has_no_gap_under_many_writers() throws Exception {
        List<Future<Outcome<String>>> running = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                Note note = new Note(UUID.randomUUID(), "n" + i, i % 3 == 0);
                running.add(pool.submit(() -> act.run(TestPractice.owner(practice), UUID.randomUUID(), note)));
            }
        }
        long done = 0;
        for (Future<Outcome<String>> one : running) {
            done += one.get() instanceof Outcome.Done ? 1 : 0;
        }
        assertThat(done).isEqualTo(40);
        assertThat(reader.after(practice, 0, 100).stream().map(Entry::sequence))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void another_practice_sees_nothing_of_it() {
        act.run(TestPractice.owner(practice), UUID.randomUUID(), new Note(UUID.randomUUID(), "secret", false));
        PracticeId other = practices.bare("America/New_York");
        int seen = reading.in(other, db -> db.fetchCount(db.selectFrom("record.entry")));
        assertThat(seen).isZero();
        assertThat(sql.fetchCount(sql.selectFrom("record.entry"))).isZero();
    }

    record Note(UUID id, String text, boolean refuse) implements Command<String> {}

    record Noted(UUID id, String text) implements DayEvent {
        @Override
        public Subject subject() {
            return new Subject("Note", id);
        }
    }

    @Component
    static class NoteUseCase implements UseCase<Note, String> {
        @Override
        public About<Note, String> about() {
            return new About<>(Note.class, String.class, Permission.BOOK, List.of(Noted.class));
        }

        @Override
        public List<String> locks(Note command) {
            return List.of("subject:" + command.id());
        }

        @Override
        public Outcome<String> perform(Note command, Writing writing) {
            writing.record(new Noted(command.id(), command.text()));
            return command.refuse()
                    ? Outcome.refused(RecordRefusal.CANNOT_UNDO.refuse())
                    : Outcome.done(command.text() + "!");
        }
    }
}
