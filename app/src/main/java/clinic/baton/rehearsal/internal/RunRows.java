package clinic.baton.rehearsal.internal;

import static clinic.baton.schema.db.rehearsal.Tables.MOMENT;
import static clinic.baton.schema.db.rehearsal.Tables.RUN;

import clinic.baton.record.Writing;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Moment;
import clinic.baton.schema.db.rehearsal.tables.records.MomentRecord;
import clinic.baton.schema.db.rehearsal.tables.records.RunRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rehearsals and their moments as rows. */
@Component
class RunRows {
    private static final TypeReference<List<Choice>> CHOICES = new TypeReference<>() {};

    private final JsonMapper json;

    RunRows(JsonMapper json) {
        this.json = json;
    }

    static Optional<RunRecord> run(Writing writing) {
        return writing.sql()
                .selectFrom(RUN)
                .where(RUN.PRACTICE.eq(writing.practiceKey()))
                .fetchOptional();
    }

    void insert(Writing writing, Moment moment) {
        writing.sql()
                .insertInto(MOMENT)
                .set(MOMENT.PRACTICE, writing.practiceKey())
                .set(MOMENT.ID, moment.id())
                .set(MOMENT.KIND, moment.kind().name().toLowerCase(java.util.Locale.ROOT))
                .set(MOMENT.GRAVITY, moment.gravity().name())
                .set(MOMENT.KEY, moment.key())
                .set(MOMENT.PATIENT, moment.patient())
                .set(MOMENT.SAYS, moment.says())
                .set(MOMENT.CHOICES, json.writeValueAsString(moment.choices()))
                .set(MOMENT.AT, moment.at())
                .set(MOMENT.DUE, moment.due())
                .execute();
    }

    Optional<MomentRecord> find(Writing writing, UUID moment) {
        return writing.sql()
                .selectFrom(MOMENT)
                .where(MOMENT.PRACTICE.eq(writing.practiceKey()), MOMENT.ID.eq(moment))
                .fetchOptional();
    }

    Moment moment(MomentRecord row) {
        return new Moment(
                row.getId(),
                Moment.Kind.valueOf(row.getKind().toUpperCase(java.util.Locale.ROOT)),
                Moment.Gravity.valueOf(row.getGravity()),
                row.getKey(),
                row.getPatient(),
                row.getSays(),
                row.getAt(),
                row.getDue(),
                json.readValue(row.getChoices(), CHOICES));
    }
}
