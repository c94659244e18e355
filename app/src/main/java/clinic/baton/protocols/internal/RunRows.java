package clinic.baton.protocols.internal;

import static clinic.baton.schema.db.protocols.Tables.DEBRIEF;
import static clinic.baton.schema.db.protocols.Tables.EDITION;
import static clinic.baton.schema.db.protocols.Tables.MARK;
import static clinic.baton.schema.db.protocols.Tables.RUN;

import clinic.baton.protocols.Debrief;
import clinic.baton.protocols.Edition;
import clinic.baton.protocols.ProtocolText;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.Samples;
import clinic.baton.schema.db.protocols.tables.records.DebriefRecord;
import clinic.baton.schema.db.protocols.tables.records.EditionRecord;
import clinic.baton.schema.db.protocols.tables.records.MarkRecord;
import clinic.baton.schema.db.protocols.tables.records.RunRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How protocols and their runs are kept. */
public final class RunRows {
    private static final int AT_MOST = 20;

    private RunRows() {}

    /** The words that hold: the practice's own where it approved some, the sample otherwise. */
    public static List<Edition> editions(DSLContext sql, int practice) {
        Map<String, EditionRecord> own = sql.select()
                .distinctOn(EDITION.CODE)
                .from(EDITION)
                .where(EDITION.PRACTICE.eq(practice))
                .orderBy(EDITION.CODE, EDITION.VERSION.desc())
                .fetchInto(EDITION)
                .intoMap(EDITION.CODE);
        return Samples.CODES.stream()
                .map(code -> own.containsKey(code) ? edition(own.get(code)) : Samples.of(code))
                .toList();
    }

    private static Edition edition(EditionRecord row) {
        return new Edition(
                ProtocolText.of(row.getCode(), row.getBody()).protocol(),
                row.getBody(),
                row.getVersion(),
                new Edition.Approval(row.getApprovedName(), row.getApprovedAt(), row.getReviewOn()));
    }

    /** One run. */
    public static Optional<Run> run(DSLContext sql, int practice, UUID id) {
        return whole(sql, practice, sql.fetch(RUN, RUN.PRACTICE.eq(practice).and(RUN.ID.eq(id)))).stream()
                .findFirst();
    }

    /** Runs that haven't ended. */
    public static List<Run> open(DSLContext sql, int practice) {
        return whole(
                sql,
                practice,
                sql.selectFrom(RUN)
                        .where(RUN.PRACTICE.eq(practice), RUN.ENDED_AT.isNull())
                        .orderBy(RUN.STARTED_AT, RUN.ID)
                        .limit(AT_MOST)
                        .fetch());
    }

    /** Runs that nobody has talked about. */
    public static List<Run> toDebrief(DSLContext sql, int practice, int most) {
        return whole(
                sql,
                practice,
                sql.selectFrom(RUN)
                        .where(
                                RUN.PRACTICE.eq(practice),
                                RUN.ENDED.eq("ALL_CLEAR"),
                                DSL.notExists(DSL.selectOne()
                                        .from(DEBRIEF)
                                        .where(DEBRIEF.PRACTICE.eq(RUN.PRACTICE), DEBRIEF.RUN.eq(RUN.ID))))
                        .orderBy(RUN.STARTED_AT, RUN.ID)
                        .limit(most)
                        .fetch());
    }

    /** The last runs. */
    public static List<Run> recent(DSLContext sql, int practice, int most) {
        return whole(
                sql,
                practice,
                sql.selectFrom(RUN)
                        .where(RUN.PRACTICE.eq(practice))
                        .orderBy(RUN.STARTED_AT.desc(), RUN.ID)
                        .limit(most)
                        .fetch());
    }

    private static List<Run> whole(DSLContext sql, int practice, List<RunRecord> rows) {
        List<UUID> ids = rows.stream().map(RunRecord::getId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<MarkRecord>> marks = sql
                .selectFrom(MARK)
                .where(MARK.PRACTICE.eq(practice), MARK.RUN.in(ids))
                .orderBy(MARK.AT, MARK.ID)
                .fetch()
                .intoGroups(MARK.RUN)
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        Map<UUID, DebriefRecord> talks = sql.selectFrom(DEBRIEF)
                .where(DEBRIEF.PRACTICE.eq(practice), DEBRIEF.RUN.in(ids))
                .fetchMap(DEBRIEF.RUN);
        return rows.stream()
                .map(row -> run(row, marks.getOrDefault(row.getId(), List.of()), talks.get(row.getId())))
                .toList();
    }

    private static Run run(RunRecord row, List<MarkRecord> marks, @Nullable DebriefRecord talk) {
        return new Run(
                row.getId(),
                ProtocolText.of(row.getCode(), row.getBody()).protocol(),
                row.getEdition() == 0,
                row.getDrill(),
                row.getPlace(),
                row.getRoom(),
                new Run.By(row.getStartedBy(), row.getStartedName(), row.getStartedAt()),
                row.getEndedAt() == null
                        ? null
                        : new Run.Ending(
                                Run.How.valueOf(row.getEnded()),
                                new Run.By(row.getEndedBy(), row.getEndedName(), row.getEndedAt())),
                marks.stream().map(RunRows::mark).toList(),
                talk == null ? null : debrief(talk));
    }

    private static Run.Mark mark(MarkRecord row) {
        return new Run.Mark(
                Run.Kind.valueOf(row.getKind()),
                row.getRef(),
                row.getWords(),
                new Run.By(row.getPerson(), row.getName(), row.getAt()),
                row.getStruck());
    }

    private static Debrief debrief(DebriefRecord row) {
        return new Debrief(
                row.getReactions(),
                row.getDescription(),
                row.getAnalysis(),
                row.getSummary(),
                row.getFollowUp(),
                new Run.By(row.getWrittenBy(), row.getWrittenName(), row.getWrittenAt()));
    }
}
