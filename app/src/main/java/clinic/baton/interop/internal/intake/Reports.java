package clinic.baton.interop.internal.intake;

import static clinic.baton.schema.db.interop.Tables.LINE;
import static clinic.baton.schema.db.interop.Tables.RUN;

import clinic.baton.interop.ImportLine;
import clinic.baton.interop.ImportLine.Weight;
import clinic.baton.interop.ImportReport;
import clinic.baton.interop.ImportTally;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.schema.db.interop.tables.records.RunRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads how imports went. */
@Component
class Reports {
    private final Reading reading;
    private final JsonMapper json;

    Reports(Reading reading, JsonMapper json) {
        this.reading = reading;
        this.json = json;
    }

    Optional<ImportReport> of(PracticeId practice, UUID run) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(RUN)
                        .where(RUN.PRACTICE.eq(practice.value()), RUN.ID.eq(run))
                        .fetchOptional(row -> report(row, lines(sql, practice, run))));
    }

    List<ImportReport> latest(PracticeId practice, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(RUN)
                        .where(RUN.PRACTICE.eq(practice.value()))
                        .orderBy(RUN.STARTED_AT.desc())
                        .limit(limit)
                        .fetch(row -> report(row, List.of())));
    }

    private ImportReport report(RunRecord row, List<ImportLine> lines) {
        ImportTally tally =
                row.getTally().equals("{}") ? ImportTally.NONE : json.readValue(row.getTally(), ImportTally.class);
        return new ImportReport(
                row.getId(),
                row.getUpload(),
                row.getFiles().lines().toList(),
                row.getState().equals("done"),
                row.getReadBytes(),
                row.getTotalBytes(),
                tally,
                lines,
                row.getStartedAt());
    }

    private static List<ImportLine> lines(DSLContext sql, PracticeId practice, UUID run) {
        return sql
                .selectFrom(LINE)
                .where(LINE.PRACTICE.eq(practice.value()), LINE.RUN.eq(run))
                .orderBy(LINE.NUMBER)
                .fetch(row -> new ImportLine(
                        Weight.valueOf(row.getWeight().toUpperCase(Locale.ROOT).replace('-', '_')),
                        row.getPlace(),
                        row.getField(),
                        row.getValue(),
                        row.getWords(),
                        row.getTimes()))
                .stream()
                .sorted(Comparator.comparing(ImportLine::weight))
                .toList();
    }
}
