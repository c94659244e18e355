package clinic.baton.desk.internal;

import static clinic.baton.schema.db.desk.Tables.HANDED;

import clinic.baton.desk.HandOvers;
import clinic.baton.desk.Handed;
import clinic.baton.desk.Handed.Accepted;
import clinic.baton.desk.Parked.By;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.desk.tables.records.HandedRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How hand-overs are kept. */
@Component
class HandedRows implements HandOvers {
    private final Reading reading;

    HandedRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Handed> open(PracticeId practice) {
        return reading.in(
                practice,
                sql -> where(sql, practice.value(), HANDED.ACCEPTED_AT.isNull().and(HANDED.WITHDRAWN.isFalse())));
    }

    static Optional<Handed> find(Writing writing, UUID id) {
        return where(writing.sql(), writing.practiceKey(), HANDED.ID.eq(id)).stream()
                .findFirst();
    }

    private static List<Handed> where(DSLContext sql, int practice, Condition which) {
        return sql.selectFrom(HANDED)
                .where(HANDED.PRACTICE.eq(practice), which)
                .orderBy(HANDED.AT, HANDED.KIND, HANDED.ID)
                .fetch(HandedRows::handed);
    }

    static void write(Writing writing, Handed handed) {
        HandedRecord row = new HandedRecord();
        row.setPractice(writing.practiceKey());
        row.setId(handed.id());
        row.setKind(handed.kind().name());
        row.setRef(handed.ref());
        row.setWhat(handed.what());
        row.setFromPerson(handed.from().person());
        row.setFromName(handed.from().name());
        row.setAt(handed.at());
        Accepted accepted = handed.accepted();
        row.setAcceptedBy(accepted == null ? null : accepted.by().person());
        row.setAcceptedName(accepted == null ? null : accepted.by().name());
        row.setAcceptedAt(accepted == null ? null : accepted.at());
        row.setWithdrawn(handed.withdrawn());
        row.setVersion(handed.version());
        writing.sql()
                .insertInto(HANDED)
                .set(row)
                .onConflict(HANDED.PRACTICE, HANDED.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static Handed handed(HandedRecord row) {
        return new Handed(
                row.getId(),
                Handed.Kind.valueOf(row.getKind()),
                row.getRef(),
                row.getWhat(),
                new By(row.getFromPerson(), row.getFromName()),
                row.getAt(),
                row.getAcceptedAt() == null
                        ? null
                        : new Accepted(new By(row.getAcceptedBy(), row.getAcceptedName()), row.getAcceptedAt()),
                row.getWithdrawn(),
                row.getVersion());
    }
}
