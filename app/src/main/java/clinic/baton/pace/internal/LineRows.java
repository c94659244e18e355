package clinic.baton.pace.internal;

import static clinic.baton.schema.db.pace.Tables.CURSOR;
import static clinic.baton.schema.db.pace.Tables.VISIT;

import clinic.baton.pace.internal.Line.Outcome;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.pace.tables.records.VisitRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Lines as rows, and how far the record was read. */
final class LineRows {
    private LineRows() {}

    static long cursor(Writing writing) {
        return writing.sql()
                .select(CURSOR.SEQUENCE)
                .from(CURSOR)
                .where(CURSOR.PRACTICE.eq(writing.practiceKey()))
                .fetchOptional(CURSOR.SEQUENCE)
                .orElse(0L);
    }

    static void cursor(Writing writing, long sequence) {
        writing.sql()
                .insertInto(CURSOR, CURSOR.PRACTICE, CURSOR.SEQUENCE)
                .values(writing.practiceKey(), sequence)
                .onConflict(CURSOR.PRACTICE)
                .doUpdate()
                .set(CURSOR.SEQUENCE, sequence)
                .execute();
    }

    static @Nullable Line find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(VISIT)
                .where(VISIT.PRACTICE.eq(practice), VISIT.APPOINTMENT.eq(id))
                .fetchOne(LineRows::line);
    }

    /** Those that are over or began since a moment. */
    static List<Line> since(DSLContext sql, int practice, Instant from, Instant now) {
        return sql.selectFrom(VISIT)
                .where(VISIT.PRACTICE.eq(practice), VISIT.STARTS.ge(from), VISIT.STARTS.lt(now))
                .fetch(LineRows::line);
    }

    static void write(Writing writing, Collection<Line> lines) {
        writing.sql()
                .batchMerge(lines.stream()
                        .map(line -> row(writing.practiceKey(), line))
                        .toList())
                .execute();
    }

    private static VisitRecord row(int practice, Line line) {
        VisitRecord row = new VisitRecord();
        row.setPractice(practice);
        row.setAppointment(line.id);
        row.setPractitioner(line.practitioner);
        row.setVisitType(line.visitType);
        row.setStarts(line.starts);
        row.setBookedAt(line.bookedAt);
        row.setOutcome(line.outcome.code());
        row.setArrivedAt(line.arrivedAt);
        row.setMinutes(line.minutes > 0 ? line.minutes : null);
        row.setSince(line.since);
        row.setWalkIn(line.walkIn);
        return row;
    }

    private static Line line(VisitRecord row) {
        Line line = new Line(row.getAppointment(), row.getStarts());
        line.practitioner = row.getPractitioner();
        line.visitType = row.getVisitType();
        line.bookedAt = row.getBookedAt();
        line.outcome = Outcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT));
        line.arrivedAt = row.getArrivedAt();
        Double minutes = row.getMinutes();
        line.minutes = minutes == null ? 0 : minutes;
        line.since = row.getSince();
        line.walkIn = row.getWalkIn();
        return line;
    }
}
