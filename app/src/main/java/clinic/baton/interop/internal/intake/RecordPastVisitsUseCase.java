package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.PAST_VISIT;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.Arrays;
import java.util.List;
import org.jooq.Query;
import org.springframework.stereotype.Component;

@Component
class RecordPastVisitsUseCase implements UseCase<RecordPastVisits, Integer> {
    @Override
    public About<RecordPastVisits, Integer> about() {
        return new About<>(RecordPastVisits.class, Integer.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(RecordPastVisits command) {
        return List.of("past-visits");
    }

    @Override
    public Outcome<Integer> perform(RecordPastVisits command, Writing writing) {
        List<Query> rows = command.visits().stream()
                .<Query>map(visit -> writing.sql()
                        .insertInto(PAST_VISIT)
                        .set(PAST_VISIT.PRACTICE, writing.practiceKey())
                        .set(PAST_VISIT.SYSTEM, visit.identifier().system())
                        .set(PAST_VISIT.VALUE, visit.identifier().value())
                        .set(PAST_VISIT.PATIENT, visit.patient())
                        .set(PAST_VISIT.PRACTITIONER, visit.practitioner())
                        .set(PAST_VISIT.PRACTITIONER_NAME, visit.practitionerName())
                        .set(PAST_VISIT.VISIT_TYPE, visit.visitType())
                        .set(PAST_VISIT.STARTS, visit.starts())
                        .set(PAST_VISIT.ENDS, visit.ends())
                        .onConflictDoNothing())
                .toList();
        return Outcome.done(Arrays.stream(writing.sql().batch(rows).execute()).sum());
    }
}
