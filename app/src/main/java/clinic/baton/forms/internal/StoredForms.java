package clinic.baton.forms.internal;

import static clinic.baton.schema.db.forms.Tables.FILLING;
import static clinic.baton.schema.db.forms.Tables.PUBLISHED;

import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.State;
import clinic.baton.forms.Forms;
import clinic.baton.forms.Questionnaire;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.SortField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredForms implements Forms {
    private static final int MOST = 2000;

    private final Reading reading;
    private final ShippedForms shipped;
    private final FillingRows rows;
    private final JsonMapper json;

    StoredForms(Reading reading, ShippedForms shipped, FillingRows rows, JsonMapper json) {
        this.reading = reading;
        this.shipped = shipped;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public List<Questionnaire> all(PracticeId practice) {
        Map<String, Questionnaire> all = new LinkedHashMap<>(shipped.all());
        reading.in(
                        practice,
                        sql -> sql.select(PUBLISHED.QUESTIONNAIRE)
                                .distinctOn(PUBLISHED.KEY)
                                .from(PUBLISHED)
                                .where(PUBLISHED.PRACTICE.eq(practice.value()))
                                .orderBy(PUBLISHED.KEY, PUBLISHED.VERSION.desc())
                                .fetch(row -> FhirForms.read(json, row.value1())))
                .forEach(own -> all.put(own.key(), own));
        return List.copyOf(all.values());
    }

    @Override
    public Optional<Questionnaire> form(PracticeId practice, String key) {
        return all(practice).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Optional<Filling> filling(PracticeId practice, UUID id) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(FILLING)
                        .where(FILLING.PRACTICE.eq(practice.value()), FILLING.ID.eq(id))
                        .fetchOptional(rows::filling));
    }

    @Override
    public List<Filling> ofPatient(PracticeId practice, UUID patient, int limit) {
        return found(practice, FILLING.PATIENT.eq(patient), FILLING.ASKED_AT.desc(), limit);
    }

    @Override
    public List<Filling> ofPatients(PracticeId practice, Collection<UUID> patients) {
        return patients.isEmpty()
                ? List.of()
                : found(
                        practice,
                        FILLING.PATIENT.in(Set.copyOf(patients)).and(FILLING.STATE.ne(State.WITHDRAWN.code())),
                        FILLING.ASKED_AT.desc(),
                        MOST);
    }

    @Override
    public List<Filling> open(PracticeId practice, int limit) {
        return found(practice, FILLING.STATE.eq(State.OPEN.code()), FILLING.ASKED_AT.asc(), limit);
    }

    private List<Filling> found(PracticeId practice, Condition which, SortField<Instant> order, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(FILLING)
                        .where(FILLING.PRACTICE.eq(practice.value()), which)
                        .orderBy(order, FILLING.ID)
                        .limit(limit)
                        .fetch(rows::filling));
    }
}
