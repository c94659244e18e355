package clinic.baton.templates.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Site;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.templates.RetireTemplate;
import clinic.baton.templates.SaveTemplate;
import clinic.baton.templates.Template;
import clinic.baton.templates.Templates;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Templates: the list, and the form of a weekly pattern. */
@Controller
public class TemplatesController {
    private final TemplateDesk desk;
    private final Templates templates;
    private final Closures closures;
    private final Clocks clocks;

    TemplatesController(TemplateDesk desk, Templates templates, Closures closures, Clocks clocks) {
        this.desk = desk;
        this.templates = templates;
        this.closures = closures;
        this.clocks = clocks;
    }

    /**
     * A template in the list.
     *
     * @param address its page
     * @param name its name
     * @param who whose
     * @param dates from when to when
     * @param week its sessions in a line
     * @param published until when
     */
    public record Row(String address, String name, String who, String dates, String week, String published) {
        static Row of(Clinic clinic, Template template, String root) {
            Template.Details details = template.details();
            LocalDate until = template.publishedUntil();
            int sessions = details.blocks().size();
            return new Row(
                    root + "/" + template.id(),
                    details.name(),
                    Says.who(clinic, details.practitioner()),
                    Says.dates(details.from(), details.until()),
                    sessions
                            + (sessions == 1 ? " session" : " sessions")
                            + (details.weeks() == 1 ? " a week" : " in " + details.weeks() + " weeks"),
                    until == null ? "not published" : "until " + Says.date(until));
        }
    }

    @GetMapping("/p/{practice}/templates")
    Html list(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "") String part) {
        Clinic clinic = desk.clinic(caller);
        List<Row> rows = templates.all(caller.practice()).stream()
                .map(t -> Row.of(clinic, t, TemplateDesk.root(caller)))
                .toList();
        return desk.page(
                "templates/list",
                "Templates",
                caller,
                request,
                false,
                "rows",
                rows,
                "away",
                closures.of(caller.practice(), clinic, part));
    }

    @GetMapping("/p/{practice}/templates/new")
    Html fresh(Caller caller, HttpServletRequest request) {
        Clinic clinic = desk.clinic(caller);
        Template.Details usual = new Template.Details(
                clinic.providers().isEmpty()
                        ? new UUID(0, 0)
                        : clinic.providers().getFirst().id(),
                "",
                clocks.of(caller.practice()).today(),
                null,
                1,
                List.of());
        return form(caller, request, clinic, null, Typed.of(TemplateForm.values(usual)));
    }

    @GetMapping("/p/{practice}/templates/{id}")
    Html one(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        Template template = desk.template(caller, id);
        return form(caller, request, desk.clinic(caller), template, Typed.of(TemplateForm.values(template.details())));
    }

    @PostMapping("/p/{practice}/templates")
    Object add(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        return save(caller, request, key, null, 0, Typed.of(values), redirect);
    }

    @PostMapping("/p/{practice}/templates/{id}")
    Object change(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        return save(caller, request, key, desk.template(caller, id), version, Typed.of(values), redirect);
    }

    @PostMapping("/p/{practice}/templates/{id}/retire")
    String retire(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            RedirectAttributes redirect) {
        switch (desk.run(caller, key, new RetireTemplate(id, version))) {
            case Done<Nothing> done ->
                Toasts.tell(redirect, Phrase.of("Out of use. Sessions it made stay as they are."));
            case Refused<Nothing>(var reasons) -> Toasts.refused(redirect, Phrase.of(desk.said(reasons)));
        }
        return "redirect:" + TemplateDesk.root(caller);
    }

    private Object save(
            Caller caller,
            HttpServletRequest request,
            UUID key,
            @Nullable Template before,
            int version,
            Typed typed,
            RedirectAttributes redirect) {
        Clinic clinic = desk.clinic(caller);
        UUID site = clinic.openSites().stream().findFirst().map(Site::id).orElse(new UUID(0, 0));
        List<Template.Block> blocks =
                before == null ? List.of() : before.details().blocks();
        UUID id = before == null ? null : before.id();
        Outcome<UUID> saved = switch (TemplateForm.read(typed, site, blocks)) {
            case Done<Template.Details>(var details) -> desk.run(caller, key, new SaveTemplate(id, version, details));
            case Refused<Template.Details>(var reasons) -> Outcome.refused(reasons);
        };
        return switch (saved) {
            case Done<UUID>(var template) -> {
                Toasts.tell(redirect, Phrase.of("Written down. Nothing changes on the schedule until you publish it."));
                yield "redirect:" + TemplateDesk.root(caller) + "/" + template;
            }
            case Refused<UUID>(var reasons) ->
                form(caller, request, clinic, before, desk.refused(typed, TemplatePage.beside(reasons)));
        };
    }

    private Html form(
            Caller caller, HttpServletRequest request, Clinic clinic, @Nullable Template template, Typed typed) {
        List<Choice> providers = clinic.providers().stream()
                .map(p -> new Choice(p.id().toString(), p.name()))
                .toList();
        List<Field> fields = List.of(
                typed.field(Field.Kind.TEXT, "name", "Name").hint("For instance Winter mornings."),
                typed.choice("practitioner", "Whose clinic time", providers),
                typed.field(Field.Kind.DAY, "from", "From"),
                typed.field(Field.Kind.DAY, "until", "Until")
                        .hint("Left empty, it goes on; it is then published half a year ahead, and further each week.")
                        .optional(),
                typed.choice("weeks", "Repeats", TemplatePage.WEEKS));
        return desk.page(
                "templates/template",
                template == null ? "New template" : template.details().name(),
                caller,
                request,
                typed.bad(),
                "page",
                TemplatePage.of(clinic, template, typed, TemplateDesk.root(caller)),
                "fields",
                fields);
    }
}
