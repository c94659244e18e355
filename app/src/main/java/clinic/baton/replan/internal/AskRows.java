package clinic.baton.replan.internal;

import static clinic.baton.schema.db.replan.Tables.ASK;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.replan.Ask;
import clinic.baton.schema.db.replan.tables.records.AskRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Asks as rows. */
final class AskRows {
    private AskRows() {}

    static Optional<Ask> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(ASK)
                .where(ASK.PRACTICE.eq(practice), ASK.ID.eq(id))
                .fetchOptional(AskRows::ask);
    }

    static List<Ask> open(DSLContext sql, int practice) {
        return sql.selectFrom(ASK)
                .where(ASK.PRACTICE.eq(practice), ASK.STATE.eq(Ask.State.OPEN.code()))
                .orderBy(ASK.STARTS, ASK.ID)
                .limit(300)
                .fetch(AskRows::ask);
    }

    static void insert(Writing writing, Ask ask) {
        AskRecord row = new AskRecord();
        row.setPractice(writing.practiceKey());
        row.setId(ask.id());
        row.setIncident(ask.incident());
        row.setAppointment(ask.appointment());
        row.setAppointmentVersion(ask.version());
        row.setPatient(ask.patient());
        row.setPractitioner(ask.practitioner());
        row.setStarts(ask.time().start());
        row.setEnds(ask.time().end());
        row.setRoom(ask.room());
        row.setHold(ask.hold());
        row.setState(ask.state().code());
        row.setAskedAt(ask.askedAt());
        row.setVersion(ask.number());
        writing.sql().executeInsert(row);
    }

    static void update(Writing writing, Ask ask) {
        writing.sql()
                .update(ASK)
                .set(ASK.STATE, ask.state().code())
                .set(ASK.VERSION, ask.number())
                .set(ASK.ANSWERED_AT, writing.now())
                .set(ASK.ANSWERED_BY, writing.caller().name())
                .where(ASK.PRACTICE.eq(writing.practiceKey()), ASK.ID.eq(ask.id()))
                .execute();
    }

    private static Ask ask(AskRecord row) {
        return new Ask(
                row.getId(),
                row.getIncident(),
                row.getAppointment(),
                row.getAppointmentVersion(),
                row.getPatient(),
                row.getPractitioner(),
                new TimeRange(row.getStarts(), row.getEnds()),
                row.getRoom(),
                row.getHold(),
                Ask.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getAskedAt(),
                row.getVersion());
    }
}
