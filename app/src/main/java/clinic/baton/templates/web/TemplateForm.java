package clinic.baton.templates.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Hours;
import clinic.baton.practice.WeekForm;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.TemplateRefusal;
import clinic.baton.web.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as its form has it: name, provider, dates and weeks, and each week as {@link WeekForm} has one, its fields after
 * {@code w1.}, {@code w2.} … with lanes and site.
 */
final class TemplateForm {
    private static final int MOST_WEEKS = 4;

    private final Typed typed;
    private final UUID usualSite;
    private final List<Refusal> refusals = new ArrayList<>();

    private TemplateForm(Typed typed, UUID usualSite) {
        this.typed = typed;
        this.usualSite = usualSite;
    }

    static Map<String, String> values(Template.Details details) {
        LocalDate until = details.until();
        Map<String, String> values = new HashMap<>();
        values.put("practitioner", details.practitioner().toString());
        values.put("name", details.name());
        values.put("from", details.from().toString());
        values.put("until", until == null ? "" : until.toString());
        values.put("weeks", Integer.toString(details.weeks()));
        for (int week = 1; week <= details.weeks(); week++) {
            week(details, week, values);
        }
        return values;
    }

    private static void week(Template.Details details, int week, Map<String, String> values) {
        List<Block> blocks =
                details.blocks().stream().filter(b -> b.week() == week).toList();
        Map<String, String> lines = WeekForm.values(blocks.stream()
                .map(b -> new Hours(b.day(), b.starts(), b.ends()))
                .toList());
        lines.forEach((name, value) -> values.put("w" + week + "." + name, value));
        for (int line : WeekForm.lines(lines)) {
            String from = lines.get("from." + line);
            int day = line / 2 + 1;
            blocks.stream()
                    .filter(b ->
                            b.day().getValue() == day && b.starts().toString().equals(from))
                    .findFirst()
                    .ifPresent(b -> {
                        values.put("w" + week + ".lanes." + line, Integer.toString(b.lanes()));
                        values.put("w" + week + ".site." + line, b.site().toString());
                    });
        }
    }

    /** What was typed; sessions that keep their day and times keep how they are laid out. */
    static Outcome<Template.Details> read(Typed typed, UUID usualSite, List<Block> before) {
        TemplateForm form = new TemplateForm(typed, usualSite);
        LocalDate from = form.date("from");
        LocalDate until = typed.value("until").isBlank() ? null : form.date("until");
        int weeks = form.number("weeks", MOST_WEEKS);
        List<Block> blocks = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            blocks.addAll(form.blocks(week, before));
        }
        UUID who = form.id("practitioner");
        return form.refusals.isEmpty()
                ? Outcome.done(new Template.Details(who, typed.value("name"), from, until, weeks, blocks))
                : Outcome.refused(form.refusals);
    }

    private List<Block> blocks(int week, List<Block> before) {
        String prefix = "w" + week + ".";
        Map<String, String> lines = new HashMap<>();
        typed.values().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                lines.put(name.substring(prefix.length()), value);
            }
        });
        return switch (WeekForm.read(lines)) {
            case Done<List<Hours>>(var hours) -> {
                List<Integer> used = WeekForm.lines(lines);
                List<Block> blocks = new ArrayList<>();
                for (int i = 0; i < hours.size(); i++) {
                    blocks.add(block(week, hours.get(i), prefix, used.get(i), before));
                }
                yield blocks;
            }
            case Refused<List<Hours>>(var reasons) -> {
                reasons.forEach(r -> refusals.add(new Refusal(r.code(), prefix + r.field(), r.values())));
                yield List.of();
            }
        };
    }

    private Block block(int week, Hours hours, String prefix, int line, List<Block> before) {
        UUID site = typed.value(prefix + "site." + line).isBlank() ? usualSite : id(prefix + "site." + line);
        String lanesField = prefix + "lanes." + line;
        int lanes = typed.value(lanesField).isBlank() ? 1 : number(lanesField, 6);
        Block fresh = new Block(week, hours.day(), site, hours.from(), hours.until());
        return before.stream()
                .filter(b -> same(b, fresh))
                .findFirst()
                .map(b -> b.laidOut(b.method(), lanes, b.layout()))
                .orElseGet(() -> fresh.laidOut(null, lanes, fresh.layout()));
    }

    private static boolean same(Block one, Block other) {
        return one.week() == other.week()
                && one.day() == other.day()
                && one.site().equals(other.site())
                && one.starts().equals(other.starts())
                && one.ends().equals(other.ends());
    }

    private LocalDate date(String field) {
        try {
            return LocalDate.parse(typed.value(field).strip());
        } catch (DateTimeException unreadable) {
            refuse(TemplateRefusal.NOT_A_DATE, field);
            return LocalDate.EPOCH;
        }
    }

    private int number(String field, int most) {
        String text = typed.value(field).strip();
        if (text.matches("[1-9]") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        refusals.add(
                field.equals("weeks")
                        ? TemplateRefusal.BAD_WEEK.of(field, Map.of("weeks", text.isEmpty() ? "blank" : text))
                        : TemplateRefusal.BAD_LANES.of(field, Map.of()));
        return 1;
    }

    private UUID id(String field) {
        UUID id = idOf(typed.value(field));
        if (id == null) {
            refuse(
                    field.equals("practitioner") ? TemplateRefusal.NO_SUCH_PROVIDER : TemplateRefusal.NO_SUCH_SITE,
                    field);
            return new UUID(0, 0);
        }
        return id;
    }

    private void refuse(TemplateRefusal why, String field) {
        refusals.add(why.of(field, Map.of("value", typed.value(field))));
    }

    /** An id, or null for what is none. */
    static @Nullable UUID idOf(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
