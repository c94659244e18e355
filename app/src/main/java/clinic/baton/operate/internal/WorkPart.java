package clinic.baton.operate.internal;

import static clinic.baton.schema.db.audit.Tables.READING;
import static clinic.baton.schema.db.record.Tables.COUNTER;
import static clinic.baton.schema.db.record.Tables.DEADLINE;

import clinic.baton.kernel.PracticeId;
import clinic.baton.operate.StatusPart;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What works by itself: deadlines that are due, readings that are to be sealed. */
@Component
class WorkPart implements StatusPart {
    private static final Duration WATCH_AFTER = Duration.ofSeconds(10);
    private static final Duration BAD_AFTER = Duration.ofMinutes(2);

    private final Reading reading;
    private final Clocks clocks;
    private final InstantSource wall;

    WorkPart(Reading reading, Clocks clocks, InstantSource wall) {
        this.reading = reading;
        this.clocks = clocks;
        this.wall = wall;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Work in the background";
    }

    @Override
    public Status read(PracticeId practice) {
        Instant now = clocks.of(practice).now();
        return reading.in(practice, sql -> {
            Duration due = behind(oldestDue(sql, practice, now), now);
            Duration unsealed = behind(oldestUnsealed(sql, practice), wall.instant());
            Duration worst = due.compareTo(unsealed) > 0 ? due : unsealed;
            long entries = sql.fetchSingle(COUNTER, COUNTER.PRACTICE.eq(practice.value()))
                    .getSequence();
            return new Status(
                    level(worst),
                    worst.compareTo(WATCH_AFTER) < 0
                            ? "Everything due is done, every reading is sealed."
                            : "It is behind by " + worst.toSeconds() + " s. If that grows, restart Baton.",
                    List.of(
                            new Fact("Deadlines behind", due.toSeconds() + " s"),
                            new Fact("Sealing of readings behind", unsealed.toSeconds() + " s"),
                            new Fact("Entries on the record", Long.toString(entries))));
        });
    }

    private static @Nullable Instant oldestDue(DSLContext sql, PracticeId practice, Instant now) {
        return sql.select(DSL.min(DEADLINE.DUE))
                .from(DEADLINE)
                .where(DEADLINE.PRACTICE.eq(practice.value()), DEADLINE.SETTLED_AT.isNull(), DEADLINE.DUE.le(now))
                .fetchSingle()
                .value1();
    }

    private static @Nullable Instant oldestUnsealed(DSLContext sql, PracticeId practice) {
        return sql.select(DSL.min(READING.AT))
                .from(READING)
                .where(READING.PRACTICE.eq(practice.value()), READING.BATCH.isNull())
                .fetchSingle()
                .value1();
    }

    private static Duration behind(@Nullable Instant since, Instant now) {
        Duration behind = since == null ? Duration.ZERO : Duration.between(since, now);
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    private static Level level(Duration behind) {
        return behind.compareTo(BAD_AFTER) > 0
                ? Level.BAD
                : behind.compareTo(WATCH_AFTER) > 0 ? Level.WATCH : Level.GOOD;
    }
}
