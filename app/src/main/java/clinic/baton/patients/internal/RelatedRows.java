package clinic.baton.patients.internal;

import static clinic.baton.schema.db.patients.Tables.RELATED_PERSON;

import clinic.baton.patients.RelatedPerson;
import clinic.baton.record.Writing;
import java.util.Optional;
import java.util.UUID;

/** Related persons as rows. */
final class RelatedRows {
    private RelatedRows() {}

    static Optional<RelatedPerson> find(Writing writing, UUID relation) {
        return writing.sql()
                .selectFrom(RELATED_PERSON)
                .where(RELATED_PERSON.PRACTICE.eq(writing.practiceKey()), RELATED_PERSON.ID.eq(relation))
                .fetchOptional(PatientRows::related);
    }

    static void put(Writing writing, RelatedPerson person) {
        var row = writing.sql().newRecord(RELATED_PERSON);
        RelatedPerson.About about = person.about();
        row.setPractice(writing.practiceKey());
        row.setId(person.id());
        row.setPatient(person.patient());
        row.setName(about.name().strip());
        row.setRelationship(about.relationship().strip());
        row.setPhone(about.phone());
        row.setMayBook(about.mayBook());
        row.setMayBeTold(about.mayBeTold());
        row.setMaySign(about.maySign());
        row.setNeverContact(about.neverContact());
        row.setVoicemail(about.voicemail());
        row.setCustodyAlert(about.custodyAlert());
        row.setVersion(person.version());
        writing.sql()
                .insertInto(RELATED_PERSON)
                .set(row)
                .onConflict(RELATED_PERSON.PRACTICE, RELATED_PERSON.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    static void remove(Writing writing, UUID relation) {
        writing.sql()
                .deleteFrom(RELATED_PERSON)
                .where(RELATED_PERSON.PRACTICE.eq(writing.practiceKey()), RELATED_PERSON.ID.eq(relation))
                .execute();
    }
}
