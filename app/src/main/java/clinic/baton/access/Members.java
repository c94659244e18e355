package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.MEMBERSHIP;
import static clinic.baton.schema.db.access.Tables.PERSON;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who belongs to a practice, or did. */
@Component
public class Members {
    private final Reading reading;

    Members(Reading reading) {
        this.reading = reading;
    }

    /** All, by name, those who left last. */
    public List<Member> of(PracticeId practice) {
        return reading.in(
                practice,
                sql -> sql.select(
                                MEMBERSHIP.PERSON,
                                PERSON.NAME,
                                PERSON.EMAIL,
                                MEMBERSHIP.ROLES,
                                MEMBERSHIP.PRACTITIONER,
                                MEMBERSHIP.SINCE,
                                MEMBERSHIP.ENDED_AT,
                                MEMBERSHIP.VERSION)
                        .from(MEMBERSHIP)
                        .join(PERSON)
                        .on(PERSON.ID.eq(MEMBERSHIP.PERSON))
                        .where(MEMBERSHIP.PRACTICE.eq(practice.value()))
                        .orderBy(MEMBERSHIP.ENDED_AT.isNotNull(), PERSON.NAME, PERSON.ID)
                        .fetch(row -> new Member(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                Arrays.stream(row.value4())
                                        .map(Role::valueOf)
                                        .sorted()
                                        .toList(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8())));
    }
}
