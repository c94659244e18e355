package clinic.baton.replan.internal;

import static clinic.baton.schema.db.replan.Tables.INCIDENT;

import clinic.baton.record.Writing;
import clinic.baton.replan.Happening;
import clinic.baton.replan.Incident;
import clinic.baton.schema.db.replan.tables.records.IncidentRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Incidents as rows. */
final class IncidentRows {
    private IncidentRows() {}

    static Optional<Incident> find(DSLContext sql, int practice, UUID id) {
        return sql.selectFrom(INCIDENT)
                .where(INCIDENT.PRACTICE.eq(practice), INCIDENT.ID.eq(id))
                .fetchOptional(IncidentRows::incident);
    }

    static List<Incident> on(DSLContext sql, int practice, LocalDate date) {
        return sql.selectFrom(INCIDENT)
                .where(INCIDENT.PRACTICE.eq(practice), INCIDENT.DATE.eq(date))
                .orderBy(INCIDENT.HAPPENED_AT.desc(), INCIDENT.ID)
                .limit(50)
                .fetch(IncidentRows::incident);
    }

    static void insert(Writing writing, Incident incident) {
        writing.sql().executeInsert(row(writing.practiceKey(), incident));
    }

    static void update(Writing writing, Incident incident) {
        writing.sql()
                .update(INCIDENT)
                .set(row(writing.practiceKey(), incident))
                .where(INCIDENT.PRACTICE.eq(writing.practiceKey()), INCIDENT.ID.eq(incident.id()))
                .execute();
    }

    static void delete(Writing writing, UUID id) {
        writing.sql()
                .deleteFrom(INCIDENT)
                .where(INCIDENT.PRACTICE.eq(writing.practiceKey()), INCIDENT.ID.eq(id))
                .execute();
    }

    private static Incident incident(IncidentRecord row) {
        Happening what = Happening.of(row.getKind())
                .orElseThrow(() -> new IllegalStateException("No happening is coded " + row.getKind()));
        return new Incident(
                row.getId(),
                what,
                row.getDate(),
                subject(what, row),
                what.about() == Happening.About.ROOM ? null : row.getRoom(),
                row.getMinutes(),
                row.getHappenedAt(),
                row.getSaidBy(),
                row.getNote(),
                row.getState().equals("answered"),
                row.getVersion());
    }

    private static UUID subject(Happening what, IncidentRecord row) {
        return switch (what.about()) {
            case PROVIDER -> row.getPractitioner();
            case ROOM -> row.getRoom();
            case EQUIPMENT -> row.getEquipment();
            case SITE -> row.getSite();
        };
    }

    private static IncidentRecord row(int practice, Incident i) {
        IncidentRecord row = new IncidentRecord();
        row.setPractice(practice);
        row.setId(i.id());
        row.setKind(i.what().code());
        row.setDate(i.date());
        row.setPractitioner(of(i, Happening.About.PROVIDER));
        row.setRoom(i.what().about() == Happening.About.ROOM ? i.subject() : i.room());
        row.setEquipment(of(i, Happening.About.EQUIPMENT));
        row.setSite(of(i, Happening.About.SITE));
        row.setMinutes(i.minutes());
        row.setHappenedAt(i.at());
        row.setSaidBy(i.by());
        row.setNote(i.note());
        row.setState(i.answered() ? "answered" : "open");
        row.setVersion(i.version());
        return row;
    }

    private static @Nullable UUID of(Incident incident, Happening.About about) {
        return incident.what().about() == about ? incident.subject() : null;
    }
}
