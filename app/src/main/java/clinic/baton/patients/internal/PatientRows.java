package clinic.baton.patients.internal;

import static clinic.baton.schema.db.patients.Tables.CONTACT;
import static clinic.baton.schema.db.patients.Tables.IDENTIFIER;
import static clinic.baton.schema.db.patients.Tables.NEED;
import static clinic.baton.schema.db.patients.Tables.PATIENT;
import static clinic.baton.schema.db.patients.Tables.RELATED_PERSON;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.Identifier;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.patients.Patient;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.patients.SearchText;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.patients.tables.records.PatientRecord;
import clinic.baton.schema.db.patients.tables.records.RelatedPersonRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** Patients as rows. */
final class PatientRows {
    private PatientRows() {}

    static void insert(Writing writing, UUID id, Details details, List<Contact> contacts, List<NeedDetail> needs) {
        PatientRecord row = writing.sql().newRecord(PATIENT);
        row.setPractice(writing.practiceKey());
        row.setId(id);
        row.setCreatedAt(writing.now());
        row.setVersion(1);
        fill(row, details, contacts);
        row.insert();
        lists(writing, id, contacts, needs);
    }

    static void update(
            Writing writing, UUID id, int version, Details details, List<Contact> contacts, List<NeedDetail> needs) {
        PatientRecord row = writing.sql().newRecord(PATIENT);
        fill(row, details, contacts);
        row.setVersion(version);
        writing.sql()
                .update(PATIENT)
                .set(row)
                .where(PATIENT.PRACTICE.eq(writing.practiceKey()), PATIENT.ID.eq(id))
                .execute();
        writing.sql()
                .deleteFrom(CONTACT)
                .where(CONTACT.PRACTICE.eq(writing.practiceKey()), CONTACT.PATIENT.eq(id))
                .execute();
        writing.sql()
                .deleteFrom(NEED)
                .where(NEED.PRACTICE.eq(writing.practiceKey()), NEED.PATIENT.eq(id))
                .execute();
        lists(writing, id, contacts, needs);
    }

    private static void fill(PatientRecord row, Details details, List<Contact> contacts) {
        row.setFamily(details.family().strip());
        row.setGiven(details.given().strip());
        row.setKnownAs(blank(details.knownAs()));
        row.setBirthDate(details.birthDate());
        row.setSex(details.sex().name().toLowerCase(Locale.ROOT));
        row.setLanguage(details.language());
        row.setAddress(blank(details.address()));
        row.setInsurance(blank(details.insurance()));
        row.setConfidential(details.confidential());
        row.setNote(blank(details.note()));
        row.setSearch(SearchText.search(details, contacts));
    }

    private static void lists(Writing writing, UUID id, List<Contact> contacts, List<NeedDetail> needs) {
        DSLContext sql = writing.sql();
        List<Query> rows = new java.util.ArrayList<>();
        for (Contact contact : contacts) {
            var row = sql.newRecord(CONTACT);
            row.setPractice(writing.practiceKey());
            row.setId(writing.newId());
            row.setPatient(id);
            row.setKind(contact.kind().name().toLowerCase(Locale.ROOT));
            row.setValue(contact.value().strip());
            row.setDigits(contact.kind() == Contact.Kind.PHONE ? SearchText.digits(contact.value()) : null);
            row.setLabel(contact.label());
            row.setPreferred(contact.preferred());
            row.setConsentText(contact.consentText());
            row.setVoicemail(contact.voicemail());
            row.setShared(contact.shared());
            rows.add(sql.insertInto(CONTACT).set(row));
        }
        for (NeedDetail need : needs) {
            rows.add(sql.insertInto(NEED, NEED.PRACTICE, NEED.PATIENT, NEED.KIND, NEED.DETAIL, NEED.EXTRA_MINUTES)
                    .values(writing.practiceKey(), id, need.need().key(), need.detail(), need.extraMinutes()));
        }
        if (!rows.isEmpty()) {
            sql.batch(rows).execute();
        }
    }

    static Optional<Patient> find(DSLContext sql, PracticeId practice, UUID id) {
        return sql.selectFrom(PATIENT)
                .where(PATIENT.PRACTICE.eq(practice.value()), PATIENT.ID.eq(id))
                .fetchOptional()
                .map(row -> new Patient(
                        id,
                        details(row),
                        contacts(sql, practice, id),
                        needs(sql, practice, id),
                        related(sql, practice, id),
                        identifiers(sql, practice, id),
                        row.getVersion()));
    }

    private static Details details(PatientRecord row) {
        return new Details(
                row.getFamily(),
                row.getGiven(),
                row.getKnownAs(),
                row.getBirthDate(),
                row.getSex() == null
                        ? Details.Sex.UNKNOWN
                        : Details.Sex.valueOf(row.getSex().toUpperCase(Locale.ROOT)),
                row.getLanguage(),
                row.getAddress(),
                row.getInsurance(),
                row.getConfidential(),
                row.getNote());
    }

    private static List<Contact> contacts(DSLContext sql, PracticeId practice, UUID id) {
        return sql.selectFrom(CONTACT)
                .where(CONTACT.PRACTICE.eq(practice.value()), CONTACT.PATIENT.eq(id))
                .orderBy(CONTACT.PREFERRED.desc(), CONTACT.KIND.desc(), CONTACT.ID)
                .fetch(row -> new Contact(
                        Contact.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        row.getValue(),
                        row.getLabel(),
                        row.getPreferred(),
                        row.getConsentText(),
                        row.getVoicemail(),
                        row.getShared()));
    }

    private static List<NeedDetail> needs(DSLContext sql, PracticeId practice, UUID id) {
        return sql.selectFrom(NEED)
                .where(NEED.PRACTICE.eq(practice.value()), NEED.PATIENT.eq(id))
                .orderBy(NEED.KIND)
                .fetch(row -> new NeedDetail(Need.of(row.getKind()), row.getDetail(), row.getExtraMinutes()));
    }

    private static List<RelatedPerson> related(DSLContext sql, PracticeId practice, UUID id) {
        return sql.selectFrom(RELATED_PERSON)
                .where(RELATED_PERSON.PRACTICE.eq(practice.value()), RELATED_PERSON.PATIENT.eq(id))
                .orderBy(RELATED_PERSON.ID)
                .fetch(PatientRows::related);
    }

    static RelatedPerson related(RelatedPersonRecord row) {
        return new RelatedPerson(
                row.getId(),
                row.getPatient(),
                new RelatedPerson.About(
                        row.getName(),
                        row.getRelationship(),
                        row.getPhone(),
                        row.getMayBook(),
                        row.getMayBeTold(),
                        row.getMaySign(),
                        row.getNeverContact(),
                        row.getVoicemail(),
                        row.getCustodyAlert()),
                row.getVersion());
    }

    private static List<Identifier> identifiers(DSLContext sql, PracticeId practice, UUID id) {
        return sql.selectFrom(IDENTIFIER)
                .where(IDENTIFIER.PRACTICE.eq(practice.value()), IDENTIFIER.PATIENT.eq(id))
                .orderBy(IDENTIFIER.SYSTEM, IDENTIFIER.VALUE)
                .fetch(row -> new Identifier(row.getSystem(), row.getValue()));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
