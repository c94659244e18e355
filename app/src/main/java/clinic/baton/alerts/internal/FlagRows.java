package clinic.baton.alerts.internal;

import static clinic.baton.schema.db.alerts.Tables.EDITION;
import static clinic.baton.schema.db.alerts.Tables.FLAG;
import static clinic.baton.schema.db.alerts.Tables.VITALS;

import clinic.baton.alerts.Question;
import clinic.baton.alerts.QuestionList;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlag.By;
import clinic.baton.alerts.Vitals;
import clinic.baton.schema.db.alerts.tables.records.FlagRecord;
import clinic.baton.schema.db.alerts.tables.records.VitalsRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How red flags and their questions are kept. */
public final class FlagRows {
    private static final int AT_MOST = 50;

    private FlagRows() {}

    /** The questions that hold: the practice's own, or the sample. */
    public static QuestionList questions(DSLContext sql, int practice) {
        return sql.selectFrom(EDITION)
                .where(EDITION.PRACTICE.eq(practice))
                .orderBy(EDITION.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new QuestionList(
                        Question.list(row.getBody()).questions(),
                        row.getBody(),
                        row.getVersion(),
                        row.getApprovedName(),
                        row.getReviewOn()))
                .orElse(SampleQuestions.LIST);
    }

    /** One flag. */
    public static Optional<RedFlag> flag(DSLContext sql, int practice, UUID id) {
        return flags(sql, practice, FLAG.ID.eq(id)).stream().findFirst();
    }

    /** Those that stand. */
    public static List<RedFlag> open(DSLContext sql, int practice) {
        return flags(sql, practice, FLAG.ENDED_AT.isNull());
    }

    private static List<RedFlag> flags(DSLContext sql, int practice, Condition which) {
        List<FlagRecord> rows = sql.selectFrom(FLAG)
                .where(FLAG.PRACTICE.eq(practice), which)
                .orderBy(FLAG.RAISED_AT, FLAG.ID)
                .limit(AT_MOST)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, ? extends List<VitalsRecord>> vitals = sql.selectFrom(VITALS)
                .where(
                        VITALS.PRACTICE.eq(practice),
                        VITALS.FLAG.in(rows.stream().map(FlagRecord::getId).toList()))
                .orderBy(VITALS.AT, VITALS.ID)
                .fetchGroups(VITALS.FLAG);
        return rows.stream()
                .map(row -> flag(row, Objects.requireNonNullElse(vitals.get(row.getId()), List.of())))
                .toList();
    }

    private static RedFlag flag(FlagRecord row, List<VitalsRecord> vitals) {
        return new RedFlag(
                row.getId(),
                new RedFlag.Asked(
                        row.getCode(),
                        row.getTitle(),
                        Question.Level.valueOf(row.getLevel()),
                        row.getQuiet(),
                        row.getProtocol()),
                RedFlag.Source.valueOf(row.getSource()),
                new RedFlag.Who(row.getPatient(), row.getEncounter()),
                new RedFlag.Where(row.getPlace(), row.getCallback(), row.getConfirmed()),
                new By(row.getRaisedBy(), row.getRaisedName(), row.getRaisedAt()),
                row.getRung(),
                row.getPaged(),
                by(row.getTakenAt(), row.getTakenBy(), row.getTakenName()),
                by(row.getServicesAt(), row.getServicesBy(), row.getServicesName()),
                by(row.getStaysAt(), row.getStaysBy(), row.getStaysName()),
                handed(row),
                decided(row),
                vitals.stream().map(FlagRows::measured).toList(),
                by(row.getEndedAt(), row.getEndedBy(), row.getEndedName()));
    }

    private static @Nullable By by(@Nullable Instant at, @Nullable UUID person, @Nullable String name) {
        return at == null ? null : new By(person, Objects.requireNonNullElse(name, "somebody"), at);
    }

    private static RedFlag.@Nullable Handed handed(FlagRecord row) {
        By by = by(row.getHandedAt(), row.getHandedBy(), row.getHandedName());
        return by == null ? null : new RedFlag.Handed(RedFlag.To.valueOf(row.getHandedTo()), by);
    }

    private static RedFlag.@Nullable Decided decided(FlagRecord row) {
        By by = by(row.getDisposedAt(), row.getDisposedBy(), row.getDisposedName());
        return by == null
                ? null
                : new RedFlag.Decided(
                        RedFlag.Disposition.valueOf(row.getDisposition()),
                        Objects.requireNonNullElse(row.getScale(), ""),
                        Objects.requireNonNullElse(row.getAcuity(), 0),
                        row.getNote(),
                        by,
                        row.getRecheckAt());
    }

    private static RedFlag.Measured measured(VitalsRecord row) {
        return new RedFlag.Measured(
                new Vitals(
                        row.getPulse(),
                        row.getSystolic(),
                        row.getDiastolic(),
                        row.getBreaths(),
                        row.getTemperature(),
                        row.getOxygen(),
                        row.getPain()),
                row.getNote(),
                new By(row.getBy(), row.getName(), row.getAt()));
    }
}
