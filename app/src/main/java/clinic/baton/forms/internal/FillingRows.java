package clinic.baton.forms.internal;

import static clinic.baton.schema.db.forms.Tables.FILLING;

import clinic.baton.access.Secrets;
import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.Signed;
import clinic.baton.forms.Filling.State;
import clinic.baton.forms.Filling.Way;
import clinic.baton.forms.Questionnaire;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.forms.tables.records.FillingRecord;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of forms that were asked. */
@Component
class FillingRows {
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JsonMapper json;
    private final FhirWriter writer;

    FillingRows(JsonMapper json) {
        this.json = json;
        this.writer = new FhirWriter(json);
    }

    Optional<Filling> find(Writing writing, UUID id) {
        return writing.sql()
                .selectFrom(FILLING)
                .where(FILLING.PRACTICE.eq(writing.practiceKey()), FILLING.ID.eq(id))
                .fetchOptional(this::filling);
    }

    Filling filling(FillingRecord row) {
        return new Filling(
                row.getId(),
                row.getPatient(),
                row.getAppointment(),
                FhirForms.read(json, row.getQuestionnaire()),
                json.readValue(row.getAnswers(), ANSWERS),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getAskedAt(),
                row.getAskedBy(),
                row.getSentAt(),
                row.getSavedAt(),
                signed(row),
                row.getNote());
    }

    private static @Nullable Signed signed(FillingRecord row) {
        return row.getSignedAt() == null
                ? null
                : new Signed(
                        row.getSignedAt(),
                        row.getSignedName(),
                        Way.valueOf(row.getSignedWay()),
                        row.getSignedLanguage(),
                        row.getDigest());
    }

    void insert(Writing writing, Filling filling) {
        writing.sql()
                .insertInto(FILLING)
                .set(FILLING.PRACTICE, writing.practiceKey())
                .set(FILLING.ID, filling.id())
                .set(FILLING.PATIENT, filling.patient())
                .set(FILLING.APPOINTMENT, filling.appointment())
                .set(FILLING.KEY, filling.form().key())
                .set(FILLING.FORM_VERSION, filling.form().version())
                .set(FILLING.QUESTIONNAIRE, writer.write(filling.form()))
                .set(FILLING.STATE, filling.state().code())
                .set(FILLING.ANSWERS, text(filling.answers()))
                .set(FILLING.ASKED_AT, filling.askedAt())
                .set(FILLING.ASKED_BY, filling.askedBy())
                .set(FILLING.NOTE, "")
                .set(FILLING.VERSION, 1)
                .execute();
    }

    void save(Writing writing, UUID id, Map<String, String> answers) {
        update(writing, id, Map.of(FILLING.ANSWERS, text(answers), FILLING.SAVED_AT, writing.now()));
    }

    void sent(Writing writing, UUID id) {
        update(writing, id, Map.of(FILLING.SENT_AT, writing.now()));
    }

    void sign(Writing writing, UUID id, Map<String, String> answers, Signed signed) {
        update(
                writing,
                id,
                Map.of(
                        FILLING.ANSWERS, text(answers),
                        FILLING.STATE, State.SIGNED.code(),
                        FILLING.SAVED_AT, signed.at(),
                        FILLING.SIGNED_AT, signed.at(),
                        FILLING.SIGNED_NAME, signed.name(),
                        FILLING.SIGNED_WAY, signed.way().name(),
                        FILLING.SIGNED_LANGUAGE, signed.language(),
                        FILLING.DIGEST, signed.digest()));
    }

    void withdraw(Writing writing, UUID id, State state, String note) {
        update(writing, id, Map.of(FILLING.STATE, state.code(), FILLING.NOTE, note));
    }

    private static void update(Writing writing, UUID id, Map<?, ?> values) {
        writing.sql()
                .update(FILLING)
                .set(values)
                .set(FILLING.VERSION, FILLING.VERSION.plus(1))
                .where(FILLING.PRACTICE.eq(writing.practiceKey()), FILLING.ID.eq(id))
                .execute();
    }

    private String text(Map<String, String> answers) {
        return json.writeValueAsString(new TreeMap<>(answers));
    }

    /** SHA-256 of what was asked, answered and signed, in hex: whoever has the copy can tell whether it is whole. */
    String digest(Questionnaire form, Map<String, String> answers, Instant at, String name) {
        String all = writer.write(form) + "\n" + text(answers) + "\n" + at + "\n" + name;
        return HexFormat.of().formatHex(Secrets.hash(all));
    }
}
