package clinic.baton.reminders.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.reminders.ReminderStep;
import clinic.baton.reminders.RemindersRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Steps as somebody writes them: {@code 7 days, 2 days, 2 hours}, or {@code none}. */
final class StepWords {
    private StepWords() {}

    static String of(List<ReminderStep> steps) {
        return steps.isEmpty()
                ? "none"
                : steps.stream().map(ReminderStep::words).collect(Collectors.joining(", "));
    }

    static Outcome<List<String>> read(String typed) {
        List<String> codes = new ArrayList<>();
        if (typed.strip().equalsIgnoreCase("none")) {
            return Outcome.done(codes);
        }
        for (String part : typed.split("[,;]")) {
            Optional<ReminderStep> step = ReminderStep.written(part);
            if (step.isEmpty()) {
                return Outcome.refused(RemindersRefusal.BAD_STEP.of("steps", Map.of("value", part.strip())));
            }
            codes.add(step.get().code());
        }
        return Outcome.done(codes);
    }
}
