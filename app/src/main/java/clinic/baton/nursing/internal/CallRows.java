package clinic.baton.nursing.internal;

import static clinic.baton.schema.db.nursing.Tables.CALL;

import clinic.baton.kernel.PracticeId;
import clinic.baton.nursing.Errand;
import clinic.baton.nursing.NurseCall;
import clinic.baton.nursing.NurseCalls;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.nursing.tables.records.CallRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How calls are kept. */
@Component
class CallRows implements NurseCalls {
    private final Reading reading;

    CallRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<NurseCall> open(PracticeId practice) {
        return reading.in(practice, sql -> open(sql, practice.value(), CALL.ANSWERED_AT.isNull()));
    }

    static Optional<NurseCall> open(Writing writing, UUID provider, Errand what) {
        return open(
                        writing.sql(),
                        writing.practiceKey(),
                        CALL.ANSWERED_AT
                                .isNull()
                                .and(CALL.PROVIDER.eq(provider))
                                .and(CALL.WHAT.eq(what.code())))
                .stream()
                .findFirst();
    }

    static Optional<CallRecord> find(Writing writing, UUID call) {
        return writing.sql()
                .selectFrom(CALL)
                .where(CALL.PRACTICE.eq(writing.practiceKey()), CALL.ID.eq(call))
                .fetchOptional();
    }

    static void insert(Writing writing, NurseCall call) {
        CallRecord row = new CallRecord();
        row.setPractice(writing.practiceKey());
        row.setId(call.id());
        row.setProvider(call.provider());
        row.setWhat(call.what().code());
        row.setEncounter(call.encounter());
        row.setRoom(call.room());
        row.setCalledAt(call.at());
        row.setCalledBy(writing.caller().id());
        writing.sql().insertInto(CALL).set(row).execute();
    }

    static void answer(Writing writing, UUID call) {
        writing.sql()
                .update(CALL)
                .set(CALL.ANSWERED_AT, writing.now())
                .set(CALL.ANSWERED_BY, writing.caller().id())
                .where(CALL.PRACTICE.eq(writing.practiceKey()), CALL.ID.eq(call))
                .execute();
    }

    static NurseCall call(CallRecord row) {
        return new NurseCall(
                row.getId(),
                row.getProvider(),
                Errand.of(row.getWhat()),
                row.getEncounter(),
                row.getRoom(),
                row.getCalledAt());
    }

    private static List<NurseCall> open(DSLContext sql, int practice, Condition which) {
        return sql.selectFrom(CALL)
                .where(CALL.PRACTICE.eq(practice), which)
                .orderBy(CALL.CALLED_AT, CALL.ID)
                .fetch(CallRows::call);
    }
}
