package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.CHASE;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.readiness.ChaseItem;
import clinic.baton.readiness.ItemChased;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ChaseItemUseCase implements UseCase<ChaseItem, Nothing> {
    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int PART = 4;

    private final ItemRule rule;

    ChaseItemUseCase(ItemRule rule) {
        this.rule = rule;
    }

    @Override
    public About<ChaseItem, Nothing> about() {
        return new About<>(ChaseItem.class, Nothing.class, Permission.CONDUCT, List.of(ItemChased.class));
    }

    @Override
    public List<String> locks(ChaseItem command) {
        return List.of("subject:" + command.appointment());
    }

    @Override
    public Outcome<Nothing> perform(ChaseItem command, Writing writing) {
        return rule.with(writing, command.appointment(), command.item(), command.note(), found -> {
            insert(command, writing, found.visit());
            writing.record(new ItemChased(
                    command.appointment(),
                    found.visit().patient(),
                    command.item(),
                    found.item().words(),
                    command.way(),
                    command.note().strip()));
            return Outcome.done(new Nothing());
        });
    }

    private static void insert(ChaseItem command, Writing writing, Appointment visit) {
        writing.sql()
                .insertInto(CHASE)
                .set(CHASE.PRACTICE, writing.practiceKey())
                .set(CHASE.ID, writing.newId())
                .set(CHASE.APPOINTMENT, command.appointment())
                .set(CHASE.ITEM, command.item())
                .set(CHASE.PATIENT, visit.patient())
                .set(CHASE.WAY, command.way().code())
                .set(CHASE.NOTE, command.note().strip())
                .set(CHASE.CHASED_AT, writing.now())
                .set(CHASE.CHASED_BY, writing.caller().id())
                .set(CHASE.QUIET_UNTIL, quiet(writing.now(), visit.time().start()))
                .execute();
    }

    /** A quarter of the time that is left, but neither a moment nor half a day. */
    static Instant quiet(Instant now, Instant start) {
        Duration part = Duration.between(now, start).dividedBy(PART);
        if (part.compareTo(SHORTEST) < 0) {
            return now.plus(SHORTEST);
        }
        return now.plus(part.compareTo(LONGEST) > 0 ? LONGEST : part);
    }
}
