package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.PERSON;

import clinic.baton.record.Entry;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Names of those who did what stands on the record. */
@Component
public class Names {
    private final DSLContext sql;

    Names(DSLContext sql) {
        this.sql = sql;
    }

    /** Names by person; who isn't known is left out. */
    public Map<UUID, String> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : sql.select(PERSON.ID, PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ID.in(Set.copyOf(people)))
                        .fetchMap(PERSON.ID, PERSON.NAME);
    }

    /** Names of everybody who stands behind the entries. */
    public Map<UUID, String> behind(Collection<Entry> entries) {
        return of(entries.stream().map(Entry::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Who stands behind an entry, in words. */
    public String who(Entry entry) {
        UUID actor = entry.actor();
        return switch (entry.actorKind()) {
            case SYSTEM -> "Baton";
            case PEER -> "another system";
            case DEVICE -> "a device";
            case LINK -> "the patient's link";
            case PERSON -> actor == null ? "somebody" : of(Set.of(actor)).getOrDefault(actor, "somebody");
        };
    }
}
