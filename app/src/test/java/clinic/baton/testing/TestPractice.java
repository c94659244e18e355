package clinic.baton.testing;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.record.Founding;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes practices for tests: one a test class, so that classes don't meet. */
@Component
public class TestPractice {
    private final Act act;
    private final DSLContext sql;

    TestPractice(Act act, DSLContext sql) {
        this.act = act;
        this.sql = sql;
    }

    /** A new, bare practice in the zone: a record and a clock, and nothing else. */
    public PracticeId bare(String zone) {
        PracticeId practice = new PracticeId(
                sql.fetchSingle("select nextval('practice.practice_id')").get(0, Integer.class));
        act.run(Caller.system(practice), UUID.randomUUID(), new FoundBare(ZoneId.of(zone)))
                .orThrow();
        return practice;
    }

    /** A person with every permission in the practice. */
    public static Caller owner(PracticeId practice) {
        return new Caller(practice, Caller.Kind.PERSON, UUID.randomUUID(), "Ana Ruiz", EnumSet.allOf(Permission.class));
    }

    record FoundBare(ZoneId zone) implements Founding<Nothing> {}

    @Component
    static class FoundBareUseCase implements UseCase<FoundBare, Nothing> {
        @Override
        public About<FoundBare, Nothing> about() {
            return new About<>(FoundBare.class, Nothing.class, Permission.SET_UP, List.of());
        }

        @Override
        public List<String> locks(FoundBare command) {
            return List.of();
        }

        @Override
        public Outcome<Nothing> perform(FoundBare command, Writing writing) {
            return Outcome.done(new Nothing());
        }
    }

    /** Runs a command with a key of its own. */
    public <R> Outcome<R> run(Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command);
    }
}
