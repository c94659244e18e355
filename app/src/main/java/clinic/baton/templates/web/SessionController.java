package clinic.baton.templates.web;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.record.Caller;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.SessionLayout;
import clinic.baton.schedule.SessionLayout.VisitRule;
import clinic.baton.templates.SaveTemplate;
import clinic.baton.templates.Template;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.Template.HeldTime;
import clinic.baton.templates.Template.Release;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A session's held time and its rules by kind of visit. */
@Controller
class SessionController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final String SESSION = "/p/{practice}/templates/{id}/sessions/{number}";
    private static final String UNREADABLE = "Nothing was written down: ";

    private final TemplateDesk desk;

    SessionController(TemplateDesk desk) {
        this.desk = desk;
    }

    @PostMapping(SESSION + "/holds")
    String hold(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> given,
            RedirectAttributes redirect) {
        return change(caller, id, number, key, version, redirect, block -> {
            List<HeldTime> holds = new ArrayList<>(block.holds());
            holds.add(new HeldTime(
                    time(given, "from"),
                    time(given, "until"),
                    lane(given.getOrDefault("lane", "")),
                    HoldKind.of(given.getOrDefault("kind", "")),
                    given.getOrDefault("reason", "").strip(),
                    release(given)));
            return block.holding(holds);
        });
    }

    @PostMapping(SESSION + "/holds/remove")
    String unhold(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam int which,
            RedirectAttributes redirect) {
        return change(
                caller, id, number, key, version, redirect, block -> block.holding(without(block.holds(), which)));
    }

    @PostMapping(SESSION + "/rules")
    String rule(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> given,
            RedirectAttributes redirect) {
        return change(caller, id, number, key, version, redirect, block -> {
            UUID visit = TemplateForm.idOf(given.getOrDefault("visit", ""));
            String most = given.getOrDefault("most", "").strip();
            VisitRule rule = new VisitRule(
                    visit == null ? List.of() : List.of(visit),
                    most.isEmpty() ? null : Integer.valueOf(whole(most)),
                    given.getOrDefault("apart", "").equals("on"),
                    given.getOrDefault("notAfter", "").isBlank() ? null : time(given, "notAfter"));
            if (rule.most() == null && !rule.apart() && rule.notAfter() == null) {
                throw new IllegalArgumentException("say how many, whether apart, or until when.");
            }
            List<VisitRule> rules = new ArrayList<>(block.layout().rules());
            rules.add(rule);
            return ruled(block, rules);
        });
    }

    @PostMapping(SESSION + "/rules/remove")
    String unrule(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam int which,
            RedirectAttributes redirect) {
        return change(
                caller,
                id,
                number,
                key,
                version,
                redirect,
                block -> ruled(block, without(block.layout().rules(), which)));
    }

    private String change(
            Caller caller,
            UUID id,
            int number,
            UUID key,
            int version,
            RedirectAttributes redirect,
            UnaryOperator<Block> how) {
        Template template = desk.template(caller, id);
        Block before = TemplateDesk.block(template, number);
        try {
            List<Block> blocks = new ArrayList<>(template.details().blocks());
            blocks.set(number, how.apply(before));
            SaveTemplate save = new SaveTemplate(id, version, template.details().with(blocks));
            switch (desk.run(caller, key, save)) {
                case Done<UUID> done ->
                    Toasts.tell(
                            redirect, Phrase.of("Written down. Nothing changes on the schedule until you publish it."));
                case Refused<UUID>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
            }
        } catch (DateTimeException unreadable) {
            Toasts.refused(redirect, Phrase.of(UNREADABLE + "type times such as 8:30."));
        } catch (IllegalArgumentException unreadable) {
            Toasts.refused(redirect, Phrase.of(UNREADABLE + unreadable.getMessage()));
        }
        return "redirect:" + TemplateDesk.root(caller) + "/" + id + "/sessions/" + number;
    }

    private static Block ruled(Block block, List<VisitRule> rules) {
        return block.laidOut(
                block.method(), block.lanes(), new SessionLayout(block.layout().starts(), rules));
    }

    private static <T> List<T> without(List<T> all, int which) {
        List<T> others = new ArrayList<>(all);
        if (which >= 0 && which < others.size()) {
            others.remove(which);
        }
        return others;
    }

    private static LocalTime time(Map<String, String> given, String field) {
        return LocalTime.parse(given.getOrDefault(field, "").strip(), TIME);
    }

    private static @Nullable Integer lane(String text) {
        return text.isBlank() ? null : Integer.valueOf(whole(text.strip()) - 1);
    }

    private static @Nullable Release release(Map<String, String> given) {
        String days = given.getOrDefault("daysBefore", "").strip();
        return given.getOrDefault("opens", "").isBlank()
                ? null
                : new Release(days.isEmpty() ? 0 : whole(days), time(given, "opens"));
    }

    private static int whole(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no whole number.");
        }
        return Integer.parseInt(text);
    }
}
