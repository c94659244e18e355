package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.ABSENCE;
import static clinic.baton.schema.db.schedule.Tables.PUBLISHED_DAY;
import static clinic.baton.schema.db.schedule.Tables.SESSION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import clinic.baton.schedule.Absence;
import clinic.baton.schedule.Session;
import clinic.baton.schema.db.schedule.tables.records.SessionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about the sessions of some providers and dates: sessions kept as rows, dates that a template decides,
 * and who is away. One query, since every screen and booking asks it.
 *
 * @param sessions kept as rows
 * @param decided provider's dates whose sessions are those rows, even none
 * @param absences that touch the dates
 */
record SessionPlans(List<Session> sessions, Set<Day> decided, List<Absence> absences) {
    private static final Field<String> WHAT = inline("session").as("what");
    private static final Field<LocalDate> LAST = castNull(LocalDate.class).as("last");

    /** A provider's date. */
    record Day(UUID practitioner, LocalDate date) {}

    static SessionPlans of(DSLContext sql, int practice, Collection<UUID> who, LocalDate first, int days) {
        List<Session> sessions = new ArrayList<>();
        Set<Day> decided = new HashSet<>();
        List<Absence> absences = new ArrayList<>();
        UUID[] practitioners = who.toArray(UUID[]::new);
        for (Record row : rows(sql, practice, practitioners, first, first.plusDays(days - 1L))) {
            if ("absence".equals(row.get(WHAT))) {
                absences.add(absence(row));
                continue;
            }
            decided.add(new Day(row.get(SESSION.PRACTITIONER), row.get(SESSION.DATE)));
            if ("session".equals(row.get(WHAT))) {
                sessions.add(SessionBook.session(row.into(SessionRecord.class)));
            }
        }
        return new SessionPlans(sessions, decided, absences);
    }

    /** The absence that keeps somebody's sessions of a date from taking place; null for nobody in particular. */
    static Stream<Absence> away(List<Absence> absences, @Nullable UUID practitioner, LocalDate date) {
        return absences.stream().filter(a -> a.covers(practitioner, date));
    }

    private static List<? extends Record> rows(
            DSLContext sql, int practice, UUID[] practitioners, LocalDate first, LocalDate last) {
        var sessions = select(WHAT, LAST)
                .select(SESSION.fields())
                .from(SESSION)
                .where(
                        SESSION.PRACTICE.eq(practice),
                        SESSION.DATE.between(first, last),
                        SESSION.PRACTITIONER.eq(any(practitioners)));
        var published = select(like("published", castNull(LocalDate.class), null))
                .from(PUBLISHED_DAY)
                .where(
                        PUBLISHED_DAY.PRACTICE.eq(practice),
                        PUBLISHED_DAY.DATE.between(first, last),
                        PUBLISHED_DAY.PRACTITIONER.eq(any(practitioners)));
        var absences = select(like("absence", ABSENCE.LAST, ABSENCE.ID))
                .from(ABSENCE)
                .where(
                        ABSENCE.PRACTICE.eq(practice),
                        ABSENCE.LAST.ge(first),
                        ABSENCE.FIRST.le(last),
                        ABSENCE.WITHDRAWN.isFalse());
        return sql.fetch(sessions.unionAll(published).unionAll(absences));
    }

    /** The columns of a session, as far as a published date or an absence has them. */
    private static List<SelectFieldOrAsterisk> like(String what, Field<LocalDate> last, @Nullable Field<UUID> absence) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(List.of(inline(what), last));
        for (Field<?> field : SESSION.fields()) {
            columns.add(absence == null ? ofPublished(field) : ofAbsence(field));
        }
        return columns;
    }

    private static Field<?> ofPublished(Field<?> field) {
        if (field.equals(SESSION.PRACTITIONER)) {
            return PUBLISHED_DAY.PRACTITIONER;
        }
        return field.equals(SESSION.DATE) ? PUBLISHED_DAY.DATE : castNull(field);
    }

    private static Field<?> ofAbsence(Field<?> field) {
        if (field.equals(SESSION.ID)) {
            return ABSENCE.ID;
        }
        if (field.equals(SESSION.PRACTITIONER)) {
            return ABSENCE.PRACTITIONER;
        }
        if (field.equals(SESSION.DATE)) {
            return ABSENCE.FIRST;
        }
        if (field.equals(SESSION.NOTE)) {
            return ABSENCE.REASON;
        }
        if (field.equals(SESSION.LAYOUT)) {
            return ABSENCE.KIND;
        }
        return field.equals(SESSION.VERSION) ? ABSENCE.VERSION : castNull(field);
    }

    private static Absence absence(Record row) {
        return new Absence(
                row.get(SESSION.ID),
                new Absence.Details(
                        row.get(SESSION.PRACTITIONER),
                        row.get(SESSION.DATE),
                        row.get(LAST),
                        Absence.Kind.of(row.get(SESSION.LAYOUT)),
                        row.get(SESSION.NOTE)),
                false,
                row.get(SESSION.VERSION));
    }
}
