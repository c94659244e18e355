package clinic.baton.replan.internal;

import static clinic.baton.schema.db.replan.Tables.REBOOKING;
import static clinic.baton.schema.db.replan.Tables.REBOOKING_ROW;

import clinic.baton.record.Writing;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.RebookingMoved;
import clinic.baton.schema.db.replan.tables.records.RebookingRecord;
import clinic.baton.schema.db.replan.tables.records.RebookingRowRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Rebookings as rows. */
final class RebookingRows {
    private RebookingRows() {}

    static Optional<Rebooking> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(REBOOKING)
                .where(REBOOKING.PRACTICE.eq(practice), REBOOKING.ID.eq(id))
                .fetchOptional()
                .map(row -> rebooking(row, rows(sql, practice, id)));
    }

    static Optional<Rebooking> newest(DSLContext sql, int practice, UUID incident) {
        return sql.select(REBOOKING.ID)
                .from(REBOOKING)
                .where(
                        REBOOKING.PRACTICE.eq(practice),
                        REBOOKING.INCIDENT.eq(incident),
                        REBOOKING.STATE.ne(Rebooking.State.DROPPED.code()))
                .orderBy(REBOOKING.STARTED_AT.desc(), REBOOKING.ID)
                .limit(1)
                .fetchOptional(REBOOKING.ID)
                .flatMap(id -> find(sql, practice, id));
    }

    static void insert(Writing writing, Rebooking rebooking) {
        RebookingRecord row = new RebookingRecord();
        row.setPractice(writing.practiceKey());
        row.setId(rebooking.id());
        row.setIncident(rebooking.incident());
        row.setState(rebooking.state().code());
        row.setPercent(rebooking.percent());
        row.setStartedAt(rebooking.startedAt());
        row.setSaidBy(rebooking.by());
        row.setVersion(rebooking.version());
        writing.sql().executeInsert(row);
        writing.sql()
                .batchInsert(rebooking.rows().stream()
                        .map(r -> record(writing.practiceKey(), rebooking.id(), r))
                        .toList())
                .execute();
        writing.record(new RebookingMoved(rebooking.id(), rebooking.state(), rebooking.state(), 0));
    }

    static void put(Writing writing, UUID rebooking, List<Rebooking.Row> rows) {
        writing.sql()
                .batchUpdate(rows.stream()
                        .map(r -> record(writing.practiceKey(), rebooking, r))
                        .toList())
                .execute();
    }

    /** Goes on, one version on. */
    static void move(Writing writing, Rebooking now, Rebooking.State after, int percent) {
        writing.sql()
                .update(REBOOKING)
                .set(REBOOKING.STATE, after.code())
                .set(REBOOKING.PERCENT, percent)
                .set(
                        REBOOKING.STARTED_AT,
                        after == Rebooking.State.SEARCHING && percent == 0 ? writing.now() : now.startedAt())
                .set(REBOOKING.VERSION, REBOOKING.VERSION.plus(1))
                .where(REBOOKING.PRACTICE.eq(writing.practiceKey()), REBOOKING.ID.eq(now.id()))
                .execute();
        writing.record(new RebookingMoved(now.id(), now.state(), after, percent));
    }

    private static List<Rebooking.Row> rows(DSLContext sql, int practice, UUID rebooking) {
        return sql.selectFrom(REBOOKING_ROW)
                .where(REBOOKING_ROW.PRACTICE.eq(practice), REBOOKING_ROW.REBOOKING.eq(rebooking))
                .orderBy(REBOOKING_ROW.APPOINTMENT)
                .fetch(row -> new Rebooking.Row(
                        row.getAppointment(),
                        row.getAppointmentVersion(),
                        row.getPatient(),
                        row.getPractitioner(),
                        row.getStarts(),
                        row.getRoom(),
                        row.getLane(),
                        row.getPinned()));
    }

    private static Rebooking rebooking(RebookingRecord row, List<Rebooking.Row> rows) {
        return new Rebooking(
                row.getId(),
                row.getIncident(),
                Rebooking.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getPercent(),
                row.getStartedAt(),
                row.getSaidBy(),
                row.getVersion(),
                rows);
    }

    private static RebookingRowRecord record(int practice, UUID rebooking, Rebooking.Row r) {
        RebookingRowRecord row = new RebookingRowRecord();
        row.setPractice(practice);
        row.setRebooking(rebooking);
        row.setAppointment(r.appointment());
        row.setAppointmentVersion(r.version());
        row.setPatient(r.patient());
        row.setPractitioner(r.practitioner());
        row.setStarts(r.starts());
        row.setRoom(r.room());
        row.setLane(r.lane());
        row.setPinned(r.pinned());
        return row;
    }
}
