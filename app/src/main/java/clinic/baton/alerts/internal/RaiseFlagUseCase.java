package clinic.baton.alerts.internal;

import static clinic.baton.schema.db.alerts.Tables.FLAG;

import clinic.baton.alerts.AlertsRefusal;
import clinic.baton.alerts.Question;
import clinic.baton.alerts.RaiseFlag;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlagMoved;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Deadlines;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Raises a red flag. An immediate one pages everybody at once; an urgent one begins its ladder. */
@Component
class RaiseFlagUseCase implements UseCase<RaiseFlag, UUID> {
    static final String LADDER = "alerts.ladder";
    private static final int LONGEST = 200;
    private static final int EVERYBODY = 2;

    private final InTheBuilding building;
    private final Rungs rungs;
    private final Deadlines deadlines;

    RaiseFlagUseCase(InTheBuilding building, Rungs rungs, Deadlines deadlines) {
        this.building = building;
        this.rungs = rungs;
        this.deadlines = deadlines;
    }

    @Override
    public About<RaiseFlag, UUID> about() {
        return new About<>(RaiseFlag.class, UUID.class, Permission.SEE_DAY, List.of(RedFlagMoved.class));
    }

    @Override
    public List<String> locks(RaiseFlag command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(RaiseFlag command, Writing writing) {
        if (command.place().length() > LONGEST || command.callback().length() > LONGEST) {
            return Outcome.refused(AlertsRefusal.TEXT_TOO_LONG.of("place", Map.of("limit", Integer.toString(LONGEST))));
        }
        Optional<Question> question = FlagRows.questions(writing.sql(), writing.practiceKey()).questions().stream()
                .filter(q -> q.code().equals(command.code()))
                .findFirst();
        if (question.isEmpty()) {
            return Outcome.refused(AlertsRefusal.NO_SUCH_QUESTION.refuse());
        }
        UUID encounter = command.encounter();
        Optional<Encounter> visit = encounter == null ? Optional.empty() : building.encounter(writing, encounter);
        return encounter != null && visit.isEmpty()
                ? Outcome.refused(AlertsRefusal.NO_SUCH_VISIT.refuse())
                : Outcome.done(raise(command, question.get(), visit.orElse(null), writing));
    }

    private UUID raise(RaiseFlag command, Question question, @Nullable Encounter visit, Writing writing) {
        UUID id = writing.newId();
        List<RedFlag> open = FlagRows.open(writing.sql(), writing.practiceKey());
        int first = question.level() == Question.Level.IMMEDIATE ? EVERYBODY : 0;
        Rungs.Paged paged = rungs.on(writing.practice(), first, open);
        UUID patient = visit == null ? null : visit.patient();
        writing.sql()
                .insertInto(FLAG)
                .set(FLAG.PRACTICE, writing.practiceKey())
                .set(FLAG.ID, id)
                .set(FLAG.CODE, question.code())
                .set(FLAG.TITLE, question.title())
                .set(FLAG.LEVEL, question.level().name())
                .set(FLAG.QUIET, question.quiet())
                .set(FLAG.PROTOCOL, question.protocol())
                .set(FLAG.SOURCE, command.source().name())
                .set(FLAG.PATIENT, patient)
                .set(FLAG.ENCOUNTER, command.encounter())
                .set(FLAG.PLACE, command.place().strip())
                .set(FLAG.CALLBACK, command.callback().strip())
                .set(FLAG.RAISED_AT, writing.now())
                .set(FLAG.RAISED_BY, writing.caller().id())
                .set(FLAG.RAISED_NAME, writing.caller().name())
                .set(FLAG.RUNG, paged.rung())
                .set(FLAG.PAGED, paged.name())
                .execute();
        if (paged.rung() < EVERYBODY) {
            deadlines.set(writing, LADDER, id, writing.now().plus(RedFlag.NEXT));
            deadlines.set(writing, LADDER, id, writing.now().plus(RedFlag.ALL));
        }
        writing.record(new RedFlagMoved(id, patient, "raised", question.title()));
        return id;
    }
}
