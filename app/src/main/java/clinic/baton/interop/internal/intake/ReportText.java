package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ImportLine;
import clinic.baton.interop.ImportReport;
import clinic.baton.interop.ImportTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An import's report in lines of text. */
final class ReportText {
    private ReportText() {}

    static List<String> of(ImportReport report) {
        List<String> text = new ArrayList<>();
        text.add(String.join(", ", report.files()));
        report.tally().kinds().forEach((kind, count) -> text.add("  " + kind + ": " + words(count)));
        ImportTally tally = report.tally();
        text.add("  %d skipped, %d refused, %d noted, %d waiting"
                .formatted(tally.skipped(), tally.refused(), tally.noted(), tally.waiting()));
        report.lines().forEach(line -> text.add("    " + words(line)));
        return text;
    }

    private static String words(ImportTally.Count count) {
        return "%d created, %d updated, %d unchanged".formatted(count.created(), count.updated(), count.unchanged());
    }

    private static String words(ImportLine line) {
        String times = line.times() > 1 ? " (" + line.times() + " times)" : "";
        String value = line.value().isEmpty() ? "" : " '" + line.value() + "'";
        String weight = line.weight().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return weight + ": " + line.place() + ", " + line.field() + value + ": " + line.words() + times;
    }
}
