package clinic.baton.practice.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Hours;
import clinic.baton.practice.WeekForm;
import clinic.baton.practice.WorkingHours;
import clinic.baton.web.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A week of work as a form has it: {@link WeekForm}'s lines, each with its site and lanes. */
final class WorkWeek {
    private WorkWeek() {}

    static Map<String, String> values(List<WorkingHours.Block> week) {
        Map<String, String> values = new HashMap<>(
                WeekForm.values(week.stream().map(WorkingHours.Block::hours).toList()));
        for (int line : WeekForm.lines(values)) {
            WorkingHours.Block block = at(week, line, values);
            values.put("site." + line, block.site().toString());
            values.put("lanes." + line, Integer.toString(block.lanes()));
        }
        return values;
    }

    private static WorkingHours.Block at(List<WorkingHours.Block> week, int line, Map<String, String> values) {
        return week.stream()
                .filter(block -> block.hours().day().getValue() == line / 2 + 1
                        && block.hours().from().toString().equals(values.get("from." + line)))
                .findFirst()
                .orElseThrow();
    }

    /** The week that was typed; stretches that name no site are at the usual one, in one lane. */
    static Outcome<List<WorkingHours.Block>> read(Map<String, String> values, String usualSite) {
        return switch (WeekForm.read(values)) {
            case Refused<List<Hours>>(var reasons) -> Outcome.refused(reasons);
            case Done<List<Hours>>(var week) -> blocks(week, values, usualSite);
        };
    }

    private static Outcome<List<WorkingHours.Block>> blocks(
            List<Hours> week, Map<String, String> values, String usualSite) {
        Typed typed = Typed.of(values);
        Read read = new Read(typed);
        List<Integer> lines = WeekForm.lines(values);
        List<WorkingHours.Block> blocks = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            int line = lines.get(i);
            UUID site = typed.value("site." + line).isEmpty() ? UUID.fromString(usualSite) : read.id("site." + line);
            int lanes = typed.value("lanes." + line).isEmpty() ? 1 : read.number("lanes." + line, 1, 6);
            blocks.add(new WorkingHours.Block(site, week.get(i), lanes));
        }
        return read.done(() -> blocks);
    }
}
