package clinic.baton.oversight.internal;

import static clinic.baton.schema.db.audit.Tables.AMENDMENT;
import static clinic.baton.schema.db.audit.Tables.DISCLOSURE;

import clinic.baton.kernel.PracticeId;
import clinic.baton.oversight.Disclosures;
import clinic.baton.record.Reading;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredDisclosures implements Disclosures {
    private final Reading reading;

    StoredDisclosures(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Disclosure> of(PracticeId practice, UUID patient) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(DISCLOSURE)
                        .where(DISCLOSURE.PRACTICE.eq(practice.value()), DISCLOSURE.PATIENT.eq(patient))
                        .orderBy(DISCLOSURE.AT.desc(), DISCLOSURE.ID.desc())
                        .fetch(row -> new Disclosure(
                                row.getId(),
                                row.getAt(),
                                row.getRecipient(),
                                row.getWhat(),
                                row.getPurpose(),
                                row.getNotedBy())));
    }

    @Override
    public List<Amendment> amendments(PracticeId practice, UUID patient) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(AMENDMENT)
                        .where(AMENDMENT.PRACTICE.eq(practice.value()), AMENDMENT.PATIENT.eq(patient))
                        .orderBy(AMENDMENT.ASKED_AT.desc(), AMENDMENT.ID.desc())
                        .fetch(row -> new Amendment(
                                row.getId(),
                                row.getAskedAt(),
                                row.getAskedBy(),
                                row.getWhat(),
                                row.getState(),
                                row.getDecidedAt(),
                                row.getReason())));
    }
}
