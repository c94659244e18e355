package clinic.baton.templates.internal;

import static clinic.baton.templates.internal.Says.day;
import static clinic.baton.templates.internal.Says.range;
import static clinic.baton.templates.internal.Says.time;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Hours;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.schedule.SessionLayout.PlannedStart;
import clinic.baton.schedule.SessionLayout.VisitRule;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.templates.TemplateRefusal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is wrong with a pattern by itself. A refusal of a session names it: {@code blocks.2}. */
final class TemplateChecks {
    private static final int MOST_WEEKS = 4;
    private static final int MOST_LANES = 6;
    private static final int SHORTEST_MINUTES = 10;

    private final Clinic clinic;
    private final Template.Details details;
    private final List<Refusal> refusals = new ArrayList<>();

    private TemplateChecks(Clinic clinic, Template.Details details) {
        this.clinic = clinic;
        this.details = details;
    }

    static List<Refusal> of(Clinic clinic, Template.Details details) {
        TemplateChecks checks = new TemplateChecks(clinic, details);
        checks.whole();
        for (int i = 0; i < details.blocks().size(); i++) {
            checks.block(details.blocks().get(i), "blocks." + i);
        }
        checks.overlaps();
        return checks.refusals;
    }

    private void whole() {
        if (details.name().isEmpty()) {
            refuse(TemplateRefusal.NAME_MISSING, "name", Map.of());
        }
        if (clinic.practitioner(details.practitioner())
                .filter(Practitioner::active)
                .isEmpty()) {
            refuse(TemplateRefusal.NO_SUCH_PROVIDER, "practitioner", Map.of());
        }
        if (details.until() != null && details.until().isBefore(details.from())) {
            refuse(TemplateRefusal.ENDS_BEFORE_IT_BEGINS, "until", Map.of());
        }
        if (details.weeks() < 1 || details.weeks() > MOST_WEEKS) {
            refuse(TemplateRefusal.BAD_WEEK, "weeks", Map.of("weeks", Integer.toString(details.weeks())));
        }
        if (details.blocks().isEmpty()) {
            refuse(TemplateRefusal.NO_SESSIONS, "blocks", Map.of());
        }
    }

    private void block(Block block, String field) {
        if (block.week() < 1 || block.week() > details.weeks()) {
            refuse(TemplateRefusal.BAD_WEEK, field, Map.of("weeks", Integer.toString(details.weeks())));
        }
        if (block.lanes() < 1 || block.lanes() > MOST_LANES) {
            refuse(TemplateRefusal.BAD_LANES, field, Map.of());
        }
        if (!block.starts().isBefore(block.ends()) || block.minutes() < SHORTEST_MINUTES) {
            refuse(TemplateRefusal.BAD_TIMES, field, Map.of("range", range(block)));
            return;
        }
        site(block, field);
        block.layout().starts().forEach(start -> start(block, start, field));
        block.layout().rules().forEach(rule -> visitTypes(rule.visitTypes(), field));
        block.holds().forEach(hold -> hold(block, hold, field));
        holdsOverlap(block, field);
    }

    private void site(Block block, String field) {
        Optional<Site> site = clinic.site(block.site()).filter(Site::active);
        if (site.isEmpty()) {
            refuse(TemplateRefusal.NO_SUCH_SITE, field, Map.of());
            return;
        }
        List<Hours> open = clinic.open(block.site(), block.day());
        if (open.stream()
                .noneMatch(
                        h -> !block.starts().isBefore(h.from()) && !block.ends().isAfter(h.until()))) {
            refuse(
                    TemplateRefusal.SITE_CLOSED,
                    field,
                    Map.of(
                            "site", site.get().name(),
                            "day", day(block.day()),
                            "range", range(block),
                            "open", Says.hours(open)));
        }
    }

    private void start(Block block, PlannedStart start, String field) {
        visitTypes(start.visitTypes(), field);
        if (start.at().isBefore(block.starts()) || !start.at().isBefore(block.ends())) {
            refuse(TemplateRefusal.START_OUTSIDE, field, Map.of("time", time(start.at()), "range", range(block)));
        }
        if (start.patients() < 1 || start.patients() > block.lanes()) {
            refuse(
                    TemplateRefusal.TOO_MANY_AT_A_START,
                    field,
                    Map.of(
                            "count", Integer.toString(start.patients()),
                            "time", time(start.at()),
                            "lanes", Integer.toString(block.lanes())));
        }
        if (block.layout().rules().stream().anyMatch(rule -> forbids(rule, start))) {
            Map<String, String> values = Map.of("time", time(start.at()), "visits", names(start.visitTypes()));
            refuse(TemplateRefusal.RULES_CONTRADICT, field, values);
        }
    }

    /** Whether a rule takes away what a start of certain kinds of visit is kept for. */
    private static boolean forbids(VisitRule rule, PlannedStart start) {
        boolean about =
                !start.visitTypes().isEmpty() && start.visitTypes().stream().allMatch(rule::holdsFor);
        LocalTime notAfter = rule.notAfter();
        Integer most = rule.most();
        return about
                && ((most != null && most == 0)
                        || (notAfter != null && start.at().isAfter(notAfter)));
    }

    private void hold(Block block, HeldTime hold, String field) {
        boolean backward = !hold.from().isBefore(hold.until());
        if (backward || hold.from().isBefore(block.starts()) || hold.until().isAfter(block.ends())) {
            refuse(
                    TemplateRefusal.HOLD_OUTSIDE,
                    field,
                    Map.of("hold", time(hold.from()) + "–" + time(hold.until()), "range", range(block)));
        }
        if (hold.lane() != null && (hold.lane() < 0 || hold.lane() >= block.lanes())) {
            refuse(TemplateRefusal.BAD_LANES, field, Map.of());
        }
        Template.Release release = hold.release();
        if (release != null && tooLate(release, hold)) {
            refuse(
                    TemplateRefusal.RELEASED_TOO_LATE,
                    field,
                    Map.of("release", time(release.at()), "hold", time(hold.from()) + "–" + time(hold.until())));
        }
    }

    private static boolean tooLate(Template.Release release, HeldTime hold) {
        return release.daysBefore() < 0
                || release.daysBefore() > 90
                || (release.daysBefore() == 0 && !release.at().isBefore(hold.until()));
    }

    private void holdsOverlap(Block block, String field) {
        List<HeldTime> holds = block.holds();
        for (int i = 0; i < holds.size(); i++) {
            for (int j = i + 1; j < holds.size(); j++) {
                if (overlap(holds.get(i), holds.get(j))) {
                    refuse(
                            TemplateRefusal.HOLDS_OVERLAP,
                            field,
                            Map.of(
                                    "first",
                                    time(holds.get(i).from()),
                                    "second",
                                    time(holds.get(j).from())));
                }
            }
        }
    }

    private static boolean overlap(HeldTime one, HeldTime other) {
        boolean lane = one.lane() == null || other.lane() == null || one.lane().equals(other.lane());
        return lane && one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    private void overlaps() {
        List<Block> blocks = details.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            Block before = blocks.get(i - 1);
            Block block = blocks.get(i);
            if (before.week() == block.week()
                    && before.day() == block.day()
                    && block.starts().isBefore(before.ends())) {
                refuse(
                        TemplateRefusal.SESSIONS_OVERLAP,
                        "blocks." + i,
                        Map.of("day", day(block.day()), "first", range(before), "second", range(block)));
            }
        }
    }

    private void visitTypes(List<UUID> visitTypes, String field) {
        if (visitTypes.stream().anyMatch(v -> clinic.visitType(v).isEmpty())) {
            refuse(TemplateRefusal.NO_SUCH_VISIT_TYPE, field, Map.of());
        }
    }

    private String names(List<UUID> visitTypes) {
        return String.join(
                ", ",
                visitTypes.stream()
                        .flatMap(v -> clinic.visitType(v).stream())
                        .map(v -> v.name())
                        .toList());
    }

    private void refuse(TemplateRefusal why, String field, Map<String, String> values) {
        refusals.add(why.of(field, values));
    }
}
