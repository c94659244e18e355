package clinic.baton.interop.web;

import clinic.baton.interop.ImportLine;
import clinic.baton.interop.ImportReport;
import clinic.baton.interop.ImportTally;
import clinic.baton.record.Caller;
import clinic.baton.web.Progress;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it. It names nobody who looks, so that all screens get the same.
 *
 * @param address of its page
 * @param files the files' names
 * @param outcome in a few words
 * @param progress how far it is
 * @param counts what became of each kind of record
 * @param lines the report
 * @param again where its file is brought in again; null where the file isn't kept
 */
public record RunView(
        UUID id,
        String address,
        String files,
        boolean done,
        String outcome,
        Progress progress,
        List<Row> counts,
        List<ImportLine> lines,
        @Nullable String again) {

    /** What became of one kind of record. */
    public record Row(String kind, ImportTally.Count count) {}

    static RunView of(ImportReport report, Caller caller) {
        return of(report, Allowed.root(caller));
    }

    static RunView of(ImportReport report, String root) {
        UUID upload = report.upload();
        return new RunView(
                report.run(),
                root + "/runs/" + report.run(),
                String.join(", ", report.files()),
                report.done(),
                outcome(report),
                progress(report),
                report.tally().kinds().entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue()))
                        .sorted(java.util.Comparator.comparing(Row::kind))
                        .toList(),
                report.lines(),
                upload == null ? null : root + "/files/" + upload + "/again");
    }

    private static Progress progress(ImportReport report) {
        String words = "%,.1f of %,.1f MB".formatted(report.readBytes() / 2e6, report.totalBytes() / 2e6);
        return new Progress(
                "Bringing in " + String.join(", ", report.files()), report.readBytes(), report.totalBytes(), words);
    }

    private static String outcome(ImportReport report) {
        if (!report.done()) {
            return "running";
        }
        ImportTally tally = report.tally();
        long created = tally.kinds().values().stream()
                .mapToLong(ImportTally.Count::created)
                .sum();
        long updated = tally.kinds().values().stream()
                .mapToLong(ImportTally.Count::updated)
                .sum();
        return String.format(
                Locale.ENGLISH,
                "%,d created, %,d updated, %,d waiting, %,d refused",
                created,
                updated,
                tally.waiting(),
                tally.refused());
    }

    /** How grave a line is, in words. */
    public static String words(ImportLine.Weight weight) {
        return switch (weight) {
            case BROKEN_OFF -> "broken off";
            case REFUSED -> "refused";
            case WAITING -> "waits";
            case NOTED -> "left out";
            case SKIPPED -> "skipped";
        };
    }
}
