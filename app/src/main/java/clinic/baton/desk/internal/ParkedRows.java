package clinic.baton.desk.internal;

import static clinic.baton.schema.db.desk.Tables.PARKED;

import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.By;
import clinic.baton.desk.Parked.Call;
import clinic.baton.desk.Parked.End;
import clinic.baton.desk.Parked.Outcome;
import clinic.baton.desk.Parked.Work;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.desk.tables.records.ParkedRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How calls and parked work are kept. */
final class ParkedRows {
    private static final String CALL = "CALL";

    private ParkedRows() {}

    static List<Parked> where(DSLContext sql, int practice, Condition which) {
        return sql.selectFrom(PARKED)
                .where(PARKED.PRACTICE.eq(practice), which)
                .orderBy(PARKED.SINCE, PARKED.ID)
                .fetch(ParkedRows::parked);
    }

    static Optional<Parked> find(Writing writing, UUID id) {
        return where(writing.sql(), writing.practiceKey(), PARKED.ID.eq(id)).stream()
                .findFirst();
    }

    static void write(Writing writing, Parked parked) {
        ParkedRecord row = new ParkedRecord();
        row.setPractice(writing.practiceKey());
        row.setId(parked.id());
        row.setByPerson(
                parked.by().person() == null ? new UUID(0, 0) : parked.by().person());
        row.setByName(parked.by().name());
        row.setSince(parked.since());
        row.setHeld(parked.held());
        call(row, parked.call());
        work(row, parked.work());
        End end = parked.end();
        row.setEndedAt(end == null ? null : end.at());
        row.setEndedBy(end == null ? null : end.by());
        row.setOutcome(end == null ? null : end.outcome().name());
        row.setVersion(parked.version());
        writing.sql()
                .insertInto(PARKED)
                .set(row)
                .onConflict(PARKED.PRACTICE, PARKED.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static void call(ParkedRecord row, @Nullable Call call) {
        if (call == null) {
            return;
        }
        row.setKind(CALL);
        row.setCaller(call.caller());
        row.setNumber(call.number());
        row.setAbout(call.about());
        row.setPatient(call.patient());
        row.setNote(call.note());
        row.setFlaggedAt(call.flagged());
    }

    private static void work(ParkedRecord row, @Nullable Work work) {
        if (work == null) {
            return;
        }
        row.setKind("WORK");
        row.setWhat(work.what());
        row.setPage(work.page());
        row.setPanel(work.panel());
        row.setDraft(work.draft());
    }

    private static Parked parked(ParkedRecord row) {
        boolean isCall = row.getKind().equals(CALL);
        UUID person = row.getByPerson();
        return new Parked(
                row.getId(),
                new By(person.equals(new UUID(0, 0)) ? null : person, row.getByName()),
                row.getSince(),
                row.getHeld(),
                isCall
                        ? new Call(
                                row.getCaller(),
                                row.getNumber(),
                                row.getAbout(),
                                row.getPatient(),
                                row.getNote(),
                                row.getFlaggedAt())
                        : null,
                isCall ? null : new Work(row.getWhat(), row.getPage(), row.getPanel(), row.getDraft()),
                row.getEndedAt() == null
                        ? null
                        : new End(Outcome.valueOf(row.getOutcome()), row.getEndedAt(), row.getEndedBy()),
                row.getVersion());
    }
}
