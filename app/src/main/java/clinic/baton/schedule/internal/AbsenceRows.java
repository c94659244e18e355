package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.ABSENCE;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.Absences;
import clinic.baton.schema.db.schedule.tables.records.AbsenceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Absences as rows. */
@Component
class AbsenceRows implements Absences {
    private final Reading reading;

    AbsenceRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Absence> between(PracticeId practice, LocalDate first, LocalDate last) {
        return reading.in(practice, sql -> between(sql, practice.value(), first, last));
    }

    static List<Absence> between(DSLContext sql, int practice, LocalDate first, LocalDate last) {
        return sql.selectFrom(ABSENCE)
                .where(
                        ABSENCE.PRACTICE.eq(practice),
                        ABSENCE.LAST.ge(first),
                        ABSENCE.FIRST.le(last),
                        ABSENCE.WITHDRAWN.isFalse())
                .orderBy(ABSENCE.FIRST, ABSENCE.ID)
                .fetch(AbsenceRows::absence);
    }

    static Optional<Absence> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(ABSENCE)
                .where(ABSENCE.PRACTICE.eq(practice), ABSENCE.ID.eq(id))
                .fetchOptional(AbsenceRows::absence);
    }

    static void insert(Writing writing, Absence absence) {
        writing.sql().executeInsert(row(writing.practiceKey(), absence));
    }

    static void update(Writing writing, Absence after) {
        writing.sql()
                .update(ABSENCE)
                .set(row(writing.practiceKey(), after))
                .where(ABSENCE.PRACTICE.eq(writing.practiceKey()), ABSENCE.ID.eq(after.id()))
                .execute();
    }

    private static AbsenceRecord row(int practice, Absence a) {
        AbsenceRecord row = new AbsenceRecord();
        row.setPractice(practice);
        row.setId(a.id());
        row.setPractitioner(a.details().practitioner());
        row.setFirst(a.details().first());
        row.setLast(a.details().last());
        row.setKind(a.details().kind().code());
        row.setReason(a.details().reason());
        row.setWithdrawn(a.withdrawn());
        row.setVersion(a.version());
        return row;
    }

    private static Absence absence(AbsenceRecord row) {
        return new Absence(
                row.getId(),
                new Absence.Details(
                        row.getPractitioner(),
                        row.getFirst(),
                        row.getLast(),
                        Absence.Kind.of(row.getKind()),
                        row.getReason()),
                row.getWithdrawn(),
                row.getVersion());
    }
}
