package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ENCOUNTER;
import static clinic.baton.schema.db.flow.Tables.PASSAGE;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Purpose;
import clinic.baton.flow.Encounter.Stay;
import clinic.baton.flow.Encounter.Told;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Stage;
import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.flow.tables.records.EncounterRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How visits and their passages are kept. */
final class EncounterRows {
    private EncounterRows() {}

    static List<Encounter> where(DSLContext sql, int practice, Condition which) {
        return sql.selectFrom(ENCOUNTER)
                .where(ENCOUNTER.PRACTICE.eq(practice), which)
                .orderBy(ENCOUNTER.ARRIVED_AT, ENCOUNTER.ID)
                .fetch(EncounterRows::encounter);
    }

    static Optional<Encounter> find(Writing writing, UUID id) {
        return where(writing.sql(), writing.practiceKey(), ENCOUNTER.ID.eq(id)).stream()
                .findFirst();
    }

    static Optional<Encounter> ofAppointment(Writing writing, UUID appointment) {
        return where(writing.sql(), writing.practiceKey(), ENCOUNTER.APPOINTMENT.eq(appointment)).stream()
                .findFirst();
    }

    static void insert(Writing writing, Encounter encounter) {
        writing.sql()
                .insertInto(ENCOUNTER)
                .set(row(writing.practiceKey(), encounter))
                .execute();
        open(writing, encounter);
    }

    static void update(Writing writing, Encounter encounter) {
        writing.sql()
                .update(ENCOUNTER)
                .set(row(writing.practiceKey(), encounter))
                .where(ENCOUNTER.PRACTICE.eq(writing.practiceKey()), ENCOUNTER.ID.eq(encounter.id()))
                .execute();
    }

    /** Takes away a visit that never was; its passages go with it. */
    static void delete(Writing writing, UUID id) {
        writing.sql()
                .deleteFrom(ENCOUNTER)
                .where(ENCOUNTER.PRACTICE.eq(writing.practiceKey()), ENCOUNTER.ID.eq(id))
                .execute();
    }

    /** Writes the visit at its new place, closing the passage it came from. */
    static void move(Writing writing, Encounter before, Encounter after) {
        update(writing, after);
        until(writing, before, after.stay().since());
        open(writing, after);
    }

    /** Writes the visit back at the place it came from, as if it had never left. */
    static void moveBack(Writing writing, Encounter from, Encounter back) {
        update(writing, back);
        writing.sql()
                .deleteFrom(PASSAGE)
                .where(
                        PASSAGE.PRACTICE.eq(writing.practiceKey()),
                        PASSAGE.ENCOUNTER.eq(from.id()),
                        PASSAGE.NUMBER.eq(from.stay().passage()))
                .execute();
        until(writing, back, null);
    }

    private static void until(Writing writing, Encounter encounter, @Nullable Instant ended) {
        writing.sql()
                .update(PASSAGE)
                .set(PASSAGE.UNTIL, ended)
                .where(
                        PASSAGE.PRACTICE.eq(writing.practiceKey()),
                        PASSAGE.ENCOUNTER.eq(encounter.id()),
                        PASSAGE.NUMBER.eq(encounter.stay().passage()))
                .execute();
    }

    private static void open(Writing writing, Encounter encounter) {
        Stay stay = encounter.stay();
        writing.sql()
                .insertInto(PASSAGE)
                .set(PASSAGE.PRACTICE, writing.practiceKey())
                .set(PASSAGE.ENCOUNTER, encounter.id())
                .set(PASSAGE.NUMBER, stay.passage())
                .set(PASSAGE.STAGE, stay.stage().code())
                .set(PASSAGE.SINCE, stay.since())
                .set(PASSAGE.ROOM, stay.room())
                .set(PASSAGE.BY, stay.by())
                .execute();
    }

    private static EncounterRecord row(int practice, Encounter encounter) {
        Purpose purpose = encounter.purpose();
        TimeRange planned = purpose.planned();
        EncounterRecord row = new EncounterRecord();
        row.setPractice(practice);
        row.setId(encounter.id());
        row.setPatient(encounter.patient());
        row.setAppointment(purpose.appointment());
        row.setPractitioner(purpose.practitioner());
        row.setVisitType(purpose.visitType());
        row.setSite(purpose.site());
        row.setPlannedAt(planned == null ? null : planned.start());
        row.setPlannedUntil(planned == null ? null : planned.end());
        row.setWalkIn(purpose.walkIn());
        row.setReason(purpose.reason());
        stand(row, encounter);
        return row;
    }

    private static void stand(EncounterRecord row, Encounter encounter) {
        Stay stay = encounter.stay();
        Told told = encounter.nurseTold();
        row.setDate(encounter.date());
        row.setCallCode(encounter.callCode());
        row.setArrivedAt(encounter.arrivedAt());
        row.setStage(stay.stage().code());
        row.setSince(stay.since());
        row.setRoom(stay.room());
        row.setPassage(stay.passage());
        row.setCameFrom(stay.cameFrom() == null ? null : stay.cameFrom().code());
        row.setMovedBy(stay.by());
        row.setNurseToldAt(told == null ? null : told.at());
        row.setNurseToldBy(told == null ? null : told.by());
        row.setSeenAt(encounter.seenAt());
        row.setEndedAt(encounter.endedAt());
        row.setFlags(encounter.flags().stream().map(Flag::code).toArray(String[]::new));
        row.setVersion(encounter.version());
    }

    private static Encounter encounter(EncounterRecord row) {
        return new Encounter(
                row.getId(),
                row.getPatient(),
                purpose(row),
                row.getDate(),
                row.getCallCode(),
                row.getArrivedAt(),
                new Stay(
                        Stage.of(row.getStage()),
                        row.getSince(),
                        row.getRoom(),
                        row.getPassage(),
                        row.getCameFrom() == null ? null : Stage.of(row.getCameFrom()),
                        row.getMovedBy()),
                row.getNurseToldAt() == null ? null : new Told(row.getNurseToldAt(), row.getNurseToldBy()),
                row.getSeenAt(),
                row.getEndedAt(),
                Arrays.stream(row.getFlags()).map(Flag::of).toList(),
                row.getVersion());
    }

    private static Purpose purpose(EncounterRecord row) {
        return new Purpose(
                row.getAppointment(),
                row.getPractitioner(),
                row.getVisitType(),
                row.getSite(),
                row.getPlannedAt() == null ? null : new TimeRange(row.getPlannedAt(), row.getPlannedUntil()),
                row.getWalkIn(),
                row.getReason());
    }
}
