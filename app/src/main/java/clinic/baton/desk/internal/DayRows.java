package clinic.baton.desk.internal;

import static clinic.baton.schema.db.desk.Tables.DAY;

import clinic.baton.desk.PracticeDay;
import clinic.baton.desk.PracticeDay.Mark;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.desk.tables.records.DayRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How days are kept. */
final class DayRows {
    private DayRows() {}

    static PracticeDay find(DSLContext sql, int practice, UUID site, LocalDate date) {
        return sql.selectFrom(DAY)
                .where(DAY.PRACTICE.eq(practice), DAY.SITE.eq(site), DAY.DATE.eq(date))
                .fetchOptional(DayRows::day)
                .orElse(PracticeDay.untouched(site, date));
    }

    static void write(Writing writing, PracticeDay day) {
        DayRecord row = new DayRecord();
        row.setPractice(writing.practiceKey());
        row.setSite(day.site());
        row.setDate(day.date());
        Mark opened = day.opened();
        row.setOpenedAt(opened == null ? null : opened.at());
        row.setOpenedBy(opened == null ? null : opened.by());
        row.setOpenedName(opened == null ? null : opened.name());
        Mark closed = day.closed();
        row.setClosedAt(closed == null ? null : closed.at());
        row.setClosedBy(closed == null ? null : closed.by());
        row.setClosedName(closed == null ? null : closed.name());
        row.setNote(day.note());
        row.setVersion(day.version());
        writing.sql()
                .insertInto(DAY)
                .set(row)
                .onConflict(DAY.PRACTICE, DAY.SITE, DAY.DATE)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static PracticeDay day(DayRecord row) {
        return new PracticeDay(
                row.getSite(),
                row.getDate(),
                mark(row.getOpenedAt(), row.getOpenedBy(), row.getOpenedName()),
                mark(row.getClosedAt(), row.getClosedBy(), row.getClosedName()),
                Objects.requireNonNullElse(row.getNote(), ""),
                row.getVersion());
    }

    private static @Nullable Mark mark(@Nullable Instant at, @Nullable UUID by, @Nullable String name) {
        return at == null ? null : new Mark(at, by, name == null ? "" : name);
    }
}
