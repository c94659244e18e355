package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Added;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
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

/** Lists and forms of sites, rooms, equipment, practitioners and visit types. */
@Controller
class PartsController {
    private final SetupDesk desk;
    private final Sections sections;

    PartsController(SetupDesk desk, Sections sections) {
        this.desk = desk;
        this.sections = sections;
    }

    @GetMapping(Sections.ANY)
    Html list(Caller caller, HttpServletRequest request, @PathVariable String section) {
        Clinic clinic = desk.clinic(caller);
        Section<?> found = sections.of(section);
        List<Line> lines = found.lines(clinic);
        return desk.page(
                "practice/parts",
                found.title(),
                caller,
                request,
                false,
                "section",
                PartPage.of(found, caller),
                "used",
                lines.stream().filter(Line::active).toList(),
                "retired",
                lines.stream().filter(line -> !line.active()).toList());
    }

    @GetMapping(Sections.ANY + "/new")
    Html blank(Caller caller, HttpServletRequest request, @PathVariable String section) {
        Clinic clinic = desk.clinic(caller);
        Section<?> found = sections.of(section);
        return form(caller, request, clinic, found, null, Typed.of(found.values(clinic, null)));
    }

    @PostMapping(Sections.ANY)
    Object add(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String section,
            @RequestParam UUID key,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        Clinic clinic = desk.clinic(caller);
        Section<?> found = sections.of(section);
        Typed typed = Typed.of(values);
        return switch (added(caller, key, found, clinic, typed)) {
            case Done<Added> done -> {
                Toasts.tell(redirect, Phrase.of(typed.value("name").strip() + " was added."));
                yield "redirect:" + SetupDesk.root(caller) + "/" + found.path();
            }
            case Refused<Added>(var reasons) ->
                form(caller, request, clinic, found, null, desk.refused(typed, reasons));
        };
    }

    @GetMapping(Sections.ANY + "/{id}")
    Html one(Caller caller, HttpServletRequest request, @PathVariable String section, @PathVariable UUID id) {
        Clinic clinic = desk.clinic(caller);
        Section<?> found = sections.of(section);
        return form(caller, request, clinic, found, id, Typed.of(shown(found, clinic, id)));
    }

    @PostMapping(Sections.ANY + "/{id}")
    Object change(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String section,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        Clinic clinic = desk.clinic(caller);
        Section<?> found = sections.of(section);
        Typed typed = Typed.of(values);
        return switch (changed(caller, key, found, clinic, id, version, typed)) {
            case Done<Nothing> done -> wasChanged(caller, redirect, found, typed, key, id);
            case Refused<Nothing>(var reasons) -> again(caller, request, found, id, typed, reasons);
        };
    }

    private static String wasChanged(
            Caller caller, RedirectAttributes redirect, Section<?> section, Typed typed, UUID key, UUID id) {
        Phrase words = Phrase.of(typed.value("name").strip() + " was changed.");
        Toasts.undoable(redirect, words, "/p/" + caller.practice(), key, id);
        return "redirect:" + SetupDesk.root(caller) + "/" + section.path();
    }

    private Html again(
            Caller caller,
            HttpServletRequest request,
            Section<?> section,
            UUID id,
            Typed typed,
            List<Refusal> reasons) {
        Clinic now = desk.clinic(caller);
        Typed refused = desk.refused(typed, reasons);
        return form(
                caller,
                request,
                now,
                section,
                id,
                Meanwhile.happened(reasons)
                        ? Meanwhile.merged(refused, section.values(now, id), section.fields(now, typed))
                        : refused);
    }

    private <D> Outcome<Added> added(Caller caller, UUID key, Section<D> section, Clinic clinic, Typed typed) {
        return switch (section.read(clinic, typed)) {
            case Done<D>(D details) -> desk.run(caller, key, section.add(details));
            case Refused<D>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private <D> Outcome<Nothing> changed(
            Caller caller, UUID key, Section<D> section, Clinic clinic, UUID id, int version, Typed typed) {
        return switch (section.read(clinic, typed)) {
            case Done<D>(D details) -> desk.run(caller, key, section.change(clinic, id, version, details));
            case Refused<D>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private static Map<String, String> shown(Section<?> section, Clinic clinic, UUID id) {
        Map<String, String> values = section.values(clinic, id);
        if (values.isEmpty()) {
            throw SetupDesk.absent();
        }
        Map<String, String> all = new HashMap<>(values);
        values.forEach((name, value) -> all.put("was." + name, value));
        return all;
    }

    private Html form(
            Caller caller,
            HttpServletRequest request,
            Clinic clinic,
            Section<?> section,
            @Nullable UUID id,
            Typed typed) {
        return desk.page(
                "practice/part",
                section.title(),
                caller,
                request,
                typed.bad(),
                "form",
                PartForm.of(section, clinic, caller, id, typed));
    }
}
