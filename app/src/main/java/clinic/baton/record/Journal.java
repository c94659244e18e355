package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The two database functions that open and close a write, see the migration {@code record}. */
@Component
class Journal {
    private final JsonMapper json;
    private final InstantSource wall;

    Journal(JsonMapper json, InstantSource wall) {
        this.json = json;
        this.wall = wall;
    }

    /** What a key was answered before. */
    record Before(String command, String digest, String answer, long sequence) {}

    @Nullable
    Before enter(DSLContext sql, PracticeId practice, UUID key, List<String> locks) {
        return sql.fetchOptional(
                        "select command, digest, answer, sequence from record.enter(?, ?, ?)",
                        practice.value(),
                        key,
                        locks.toArray(String[]::new))
                .map(row -> new Before(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class)))
                .orElse(null);
    }

    void append(Writing writing, Command<?> command, UUID key, String digest, String answer) {
        List<DayEvent> events = writing.events();
        Instant now = writing.now();
        Caller caller = writing.caller();
        writing.sql()
                .select(DSL.function(
                        DSL.name("record", "append"),
                        SQLDataType.BIGINT,
                        DSL.val(writing.practiceKey()),
                        DSL.val(now, SQLDataType.INSTANT),
                        DSL.val(wall.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS), SQLDataType.INSTANT),
                        DSL.val(caller.kind().name()),
                        DSL.val(caller.id(), SQLDataType.UUID),
                        DSL.val(command.getClass().getSimpleName()),
                        DSL.val(events.stream()
                                .map(e -> DayEvent.typeOf(e.getClass()))
                                .toArray(String[]::new)),
                        DSL.val(events.stream().map(e -> e.subject().kind()).toArray(String[]::new)),
                        DSL.val(events.stream().map(e -> e.subject().id()).toArray(UUID[]::new)),
                        DSL.val(events.stream().map(DayEvent::patient).toArray(UUID[]::new)),
                        DSL.val(events.stream().map(json::writeValueAsString).toArray(String[]::new)),
                        DSL.val(key),
                        DSL.val(digest),
                        DSL.val(answer)))
                .fetch();
    }
}
