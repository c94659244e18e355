package clinic.baton.practice.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Hours;
import clinic.baton.practice.PracticeRefusal;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What must hold for a week of hours: each stretch ends after it begins, on its own day, and no two overlap. */
final class WeekChecks {
    private WeekChecks() {}

    static List<Refusal> of(List<Hours> week) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            Hours hours = week.get(i);
            if (!hours.from().isBefore(hours.until())) {
                refusals.add(PracticeRefusal.ENDS_BEFORE_IT_BEGINS.of("hours." + i, values(hours)));
            }
            for (Hours earlier : week.subList(0, i)) {
                if (earlier.overlaps(hours)) {
                    refusals.add(PracticeRefusal.HOURS_OVERLAP.of("hours." + i, values(hours)));
                }
            }
        }
        return refusals;
    }

    private static Map<String, String> values(Hours hours) {
        return Map.of(
                "day", hours.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                "from", hours.from().toString(),
                "until", hours.until().toString());
    }
}
