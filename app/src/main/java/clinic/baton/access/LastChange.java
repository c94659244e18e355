package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.PERSON;
import static clinic.baton.schema.db.record.Tables.ENTRY;

import clinic.baton.record.Writing;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who last changed something: what a refusal says to somebody who would have overwritten it unseen. */
@Component
public class LastChange {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** The values {@code who} and {@code when} for the refusal's sentence, from the last entry about the subject. */
    public Map<String, String> of(Writing writing, UUID subject) {
        return writing.sql()
                .select(ENTRY.ACTOR_KIND, ENTRY.AT, PERSON.NAME)
                .from(ENTRY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ENTRY.ACTOR))
                .where(ENTRY.PRACTICE.eq(writing.practiceKey()), ENTRY.SUBJECT.eq(subject))
                .orderBy(ENTRY.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> Map.of(
                        "who",
                        row.value3() == null ? "Somebody" : row.value3(),
                        "when",
                        TIME.format(row.value2().atZone(writing.clock().zone()))))
                .orElse(Map.of("who", "Somebody", "when", "a moment ago"));
    }
}
