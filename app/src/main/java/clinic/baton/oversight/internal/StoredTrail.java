package clinic.baton.oversight.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.oversight.Trail;
import clinic.baton.record.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the database function {@code audit.trail}, which reaches its indexes where row-level security would not. */
@Component
class StoredTrail implements Trail {
    private final Reading reading;

    StoredTrail(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Line> find(PracticeId practice, Question question, @Nullable Place after, int limit) {
        return reading.in(
                practice,
                sql -> sql.fetch(
                                "select at, id, what, actor_kind, actor, command, type, subject_kind, subject, patients, purpose"
                                        + " from audit.trail(?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?, ?)",
                                question.what().name().toLowerCase(Locale.ROOT),
                                question.actor(),
                                question.patient(),
                                question.type(),
                                text(question.from()),
                                text(question.until()),
                                text(after == null ? null : after.at()),
                                after == null ? null : after.id(),
                                limit)
                        .map(StoredTrail::line));
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static Line line(Record row) {
        return new Line(
                row.get("at", Instant.class),
                row.get("id", String.class),
                What.valueOf(row.get("what", String.class).toUpperCase(Locale.ROOT)),
                row.get("actor_kind", String.class),
                row.get("actor", UUID.class),
                row.get("command", String.class),
                row.get("type", String.class),
                row.get("subject_kind", String.class),
                row.get("subject", UUID.class),
                List.of(row.get("patients", UUID[].class)),
                row.get("purpose", String.class));
    }
}
