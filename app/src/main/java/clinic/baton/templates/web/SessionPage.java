package clinic.baton.templates.web;

import clinic.baton.practice.Clinic;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.SessionLayout.VisitRule;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.web.Field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A session of a template on its page.
 *
 * @param title which session
 * @param name the template's name
 * @param address the session's page
 * @param template the template's page
 * @param version the template's version
 * @param starts planned starts, in words; empty for any start
 * @param lanes how many lanes
 * @param rules its rules, in words
 * @param holds time kept back, in words
 * @param visits kinds of visit to choose from
 * @param kinds kinds of hold to choose from
 */
public record SessionPage(
        String title,
        String name,
        String address,
        String template,
        int version,
        List<String> starts,
        int lanes,
        List<String> rules,
        List<String> holds,
        List<Choice> visits,
        List<Choice> kinds) {
    /** Keeps the lists from changing. */
    public SessionPage {
        starts = List.copyOf(starts);
        rules = List.copyOf(rules);
        holds = List.copyOf(holds);
        visits = List.copyOf(visits);
        kinds = List.copyOf(kinds);
    }

    static SessionPage of(Clinic clinic, Template template, int number, String root) {
        Block block = TemplateDesk.block(template, number);
        List<Choice> visits = new ArrayList<>(clinic.bookable().stream()
                .map(v -> new Choice(v.id().toString(), v.name()))
                .toList());
        visits.addFirst(new Choice("", "every kind of visit"));
        return new SessionPage(
                Says.session(block, template.details().weeks()),
                template.details().name(),
                root + "/" + template.id() + "/sessions/" + number,
                root + "/" + template.id(),
                template.version(),
                block.layout().starts().stream()
                        .map(s -> Says.time(s.at())
                                + (s.patients() > 1 ? " × " + s.patients() : "")
                                + (s.visitTypes().isEmpty() ? "" : " " + names(clinic, s.visitTypes())))
                        .toList(),
                block.lanes(),
                block.layout().rules().stream().map(r -> rule(clinic, r)).toList(),
                block.holds().stream().map(SessionPage::hold).toList(),
                visits,
                List.of(
                        new Choice(HoldKind.SAME_DAY.code(), "those who call that day"),
                        new Choice(HoldKind.EMERGENCY.code(), "emergencies"),
                        new Choice(HoldKind.BREAK.code(), "a break"),
                        new Choice(HoldKind.BLOCKED.code(), "something else")));
    }

    private static String hold(HeldTime hold) {
        return Says.hold(hold) + "; " + Says.release(hold.release());
    }

    private static String rule(Clinic clinic, VisitRule rule) {
        List<String> says = new ArrayList<>();
        Integer most = rule.most();
        if (most != null) {
            says.add(most == 0 ? "none" : "at most " + most);
        }
        if (rule.apart()) {
            says.add("never back to back");
        }
        if (rule.notAfter() != null) {
            says.add("none after " + Says.time(rule.notAfter()));
        }
        return (rule.visitTypes().isEmpty() ? "Every kind of visit" : names(clinic, rule.visitTypes())) + ": "
                + String.join(", ", says);
    }

    private static String names(Clinic clinic, List<UUID> visitTypes) {
        return String.join(
                ", ",
                visitTypes.stream()
                        .flatMap(v -> clinic.visitType(v).stream())
                        .map(v -> v.name())
                        .toList());
    }
}
