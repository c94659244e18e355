package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ENCOUNTER;
import static clinic.baton.schema.db.flow.Tables.PASSAGE;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Passage;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.Stage;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.flow.tables.records.PassageRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

@Component
class BuildingQueries implements InTheBuilding {
    private final Reading reading;

    BuildingQueries(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Encounter> of(PracticeId practice) {
        return where(practice, ENCOUNTER.ENDED_AT.isNull());
    }

    @Override
    public List<Encounter> on(PracticeId practice, LocalDate date) {
        return where(practice, ENCOUNTER.DATE.eq(date));
    }

    @Override
    public List<Encounter> during(PracticeId practice, LocalDate date) {
        return where(practice, ENCOUNTER.DATE.eq(date).or(ENCOUNTER.ENDED_AT.isNull()));
    }

    @Override
    public Optional<Encounter> encounter(PracticeId practice, UUID id) {
        return where(practice, ENCOUNTER.ID.eq(id)).stream().findFirst();
    }

    @Override
    public Optional<Encounter> encounter(Writing writing, UUID id) {
        return EncounterRows.find(writing, id);
    }

    @Override
    public Map<UUID, RoomDay> rooms(PracticeId practice) {
        return reading.in(practice, sql -> RoomRows.all(sql, practice.value()));
    }

    @Override
    public Map<UUID, List<Passage>> passagesOn(PracticeId practice, LocalDate date) {
        return reading.in(
                practice,
                sql -> sql.select(PASSAGE.fields())
                        .from(PASSAGE)
                        .join(ENCOUNTER)
                        .on(ENCOUNTER.PRACTICE.eq(PASSAGE.PRACTICE), ENCOUNTER.ID.eq(PASSAGE.ENCOUNTER))
                        .where(ENCOUNTER.PRACTICE.eq(practice.value()), ENCOUNTER.DATE.eq(date))
                        .orderBy(PASSAGE.ENCOUNTER, PASSAGE.NUMBER)
                        .fetchInto(PASSAGE)
                        .intoGroups(PASSAGE.ENCOUNTER, BuildingQueries::passage));
    }

    @Override
    public List<Passage> passages(PracticeId practice, UUID encounter) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(PASSAGE)
                        .where(PASSAGE.PRACTICE.eq(practice.value()), PASSAGE.ENCOUNTER.eq(encounter))
                        .orderBy(PASSAGE.NUMBER)
                        .fetch(BuildingQueries::passage));
    }

    private static Passage passage(PassageRecord row) {
        return new Passage(
                row.getNumber(), Stage.of(row.getStage()), row.getSince(), row.getUntil(), row.getRoom(), row.getBy());
    }

    private List<Encounter> where(PracticeId practice, Condition which) {
        return reading.in(practice, sql -> EncounterRows.where(sql, practice.value(), which));
    }
}
