package clinic.baton.practice.internal;

import static clinic.baton.schema.db.practice.Tables.IDENTIFIER;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.ExternalIds;
import clinic.baton.practice.Part;
import clinic.baton.record.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredExternalIds implements ExternalIds {
    private final Reading reading;

    StoredExternalIds(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<UUID> find(PracticeId practice, Part part, String system, String value) {
        return reading.in(
                practice,
                sql -> Optional.ofNullable(sql.select(IDENTIFIER.SUBJECT)
                        .from(IDENTIFIER)
                        .where(
                                IDENTIFIER.PRACTICE.eq(practice.value()),
                                IDENTIFIER.KIND.eq(part.code()),
                                IDENTIFIER.SYSTEM.eq(system),
                                IDENTIFIER.VALUE.eq(value))
                        .fetchOne(IDENTIFIER.SUBJECT)));
    }

    @Override
    public Map<String, UUID> all(PracticeId practice, Part part, String system) {
        return reading.in(
                practice,
                sql -> sql.select(IDENTIFIER.VALUE, IDENTIFIER.SUBJECT)
                        .from(IDENTIFIER)
                        .where(
                                IDENTIFIER.PRACTICE.eq(practice.value()),
                                IDENTIFIER.KIND.eq(part.code()),
                                IDENTIFIER.SYSTEM.eq(system))
                        .fetchMap(IDENTIFIER.VALUE, IDENTIFIER.SUBJECT));
    }
}
