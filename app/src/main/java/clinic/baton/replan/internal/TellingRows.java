package clinic.baton.replan.internal;

import static clinic.baton.schema.db.replan.Tables.TELLING;

import clinic.baton.record.Writing;
import clinic.baton.replan.Telling;
import clinic.baton.replan.TellingPlanned;
import clinic.baton.replan.TellingWithdrawn;
import clinic.baton.schema.db.replan.tables.records.TellingRecord;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;

/** What patients are to be told, as rows. */
final class TellingRows {
    private TellingRows() {}

    static List<Telling> of(DSLContext sql, int practice, UUID incident) {
        return sql.selectFrom(TELLING)
                .where(TELLING.PRACTICE.eq(practice), TELLING.INCIDENT.eq(incident))
                .orderBy(TELLING.LEAVES_AT, TELLING.ID)
                .limit(500)
                .fetch(TellingRows::telling);
    }

    /** The messages of what waits. */
    static List<UUID> waiting(DSLContext sql, int practice, UUID incident) {
        return sql.select(TELLING.MESSAGE)
                .from(TELLING)
                .where(
                        TELLING.PRACTICE.eq(practice),
                        TELLING.INCIDENT.eq(incident),
                        TELLING.STATE.eq(Telling.State.WAITING.code()),
                        TELLING.MESSAGE.isNotNull())
                .fetch(TELLING.MESSAGE);
    }

    static void plan(Writing writing, Telling telling) {
        TellingRecord row = new TellingRecord();
        row.setPractice(writing.practiceKey());
        row.setId(telling.id());
        row.setIncident(telling.incident());
        row.setAsk(telling.ask());
        row.setAppointment(telling.appointment());
        row.setPatient(telling.patient());
        row.setKind(telling.kind().code());
        row.setWords(telling.words());
        row.setLeavesAt(telling.leavesAt());
        row.setState(telling.state().code());
        row.setVersion(telling.number());
        row.setMessage(telling.message());
        row.setUntold(telling.untold());
        writing.sql().executeInsert(row);
        writing.record(new TellingPlanned(telling));
    }

    /** Withdraws it; one that left stays so. */
    static void withdraw(Writing writing, Telling telling) {
        int changed = writing.sql()
                .update(TELLING)
                .set(TELLING.STATE, Telling.State.WITHDRAWN.code())
                .set(TELLING.VERSION, TELLING.VERSION.plus(1))
                .where(
                        TELLING.PRACTICE.eq(writing.practiceKey()),
                        TELLING.ID.eq(telling.id()),
                        TELLING.STATE.in(Telling.State.WAITING.code(), Telling.State.CALL.code()))
                .execute();
        if (changed == 1) {
            writing.record(new TellingWithdrawn(telling));
        }
    }

    private static Telling telling(TellingRecord row) {
        return new Telling(
                row.getId(),
                row.getIncident(),
                row.getAsk(),
                row.getAppointment(),
                row.getPatient(),
                Telling.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                row.getWords(),
                row.getLeavesAt(),
                Telling.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getVersion(),
                row.getMessage(),
                row.getUntold());
    }
}
