package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.HELD_OPENING;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schedule.HeldOpenings;
import clinic.baton.schema.db.schedule.tables.records.HeldOpeningRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Held openings as rows. They live in wall time: a person at a screen does. */
@Component
class HeldOpeningRows implements HeldOpenings {
    /** How long an opening is held. */
    static final Duration LASTS = Duration.ofMinutes(3);

    private final Reading reading;
    private final InstantSource wall;

    HeldOpeningRows(Reading reading, InstantSource wall) {
        this.reading = reading;
        this.wall = wall;
    }

    @Override
    public Optional<Held> find(PracticeId practice, UUID appointment) {
        return reading.in(
                practice,
                sql -> row(sql, practice.value(), appointment)
                        .flatMap(held -> AppointmentRows.find(sql, practice.value(), appointment)
                                .map(a -> new Held(a, held.getExpiresAt(), left(held)))));
    }

    private long left(HeldOpeningRecord held) {
        return Math.max(0, Duration.between(wall.instant(), held.getExpiresAt()).toSeconds());
    }

    static Optional<HeldOpeningRecord> row(DSLContext sql, int practice, UUID appointment) {
        return sql.selectFrom(HELD_OPENING)
                .where(HELD_OPENING.PRACTICE.eq(practice), HELD_OPENING.APPOINTMENT.eq(appointment))
                .fetchOptional();
    }

    boolean over(HeldOpeningRecord held) {
        return !wall.instant().isBefore(held.getExpiresAt());
    }

    Instant insert(Writing writing, UUID appointment, @Nullable UUID replaced) {
        Instant expires = wall.instant().plus(LASTS);
        writing.sql()
                .insertInto(
                        HELD_OPENING,
                        HELD_OPENING.PRACTICE,
                        HELD_OPENING.APPOINTMENT,
                        HELD_OPENING.EXPIRES_AT,
                        HELD_OPENING.HELD_BY,
                        HELD_OPENING.REPLACES_HOLD)
                .values(
                        writing.practiceKey(),
                        appointment,
                        expires,
                        writing.caller().name(),
                        replaced)
                .execute();
        return expires;
    }

    Instant extend(Writing writing, UUID appointment) {
        Instant expires = wall.instant().plus(LASTS);
        writing.sql()
                .update(HELD_OPENING)
                .set(HELD_OPENING.EXPIRES_AT, expires)
                .where(HELD_OPENING.PRACTICE.eq(writing.practiceKey()), HELD_OPENING.APPOINTMENT.eq(appointment))
                .execute();
        return expires;
    }

    static void delete(Writing writing, UUID appointment) {
        writing.sql()
                .deleteFrom(HELD_OPENING)
                .where(HELD_OPENING.PRACTICE.eq(writing.practiceKey()), HELD_OPENING.APPOINTMENT.eq(appointment))
                .execute();
    }
}
