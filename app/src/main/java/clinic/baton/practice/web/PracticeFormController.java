package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.ChangePractice;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.Practices;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The practice itself: its name, telephone, zone and country. */
@Controller
class PracticeFormController {
    private final SetupDesk desk;

    PracticeFormController(SetupDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/p/{practice}/setup/practice")
    Html page(Caller caller, HttpServletRequest request) {
        Clinic clinic = desk.clinic(caller);
        Map<String, String> values = values(clinic);
        Map<String, String> all = new HashMap<>(values);
        values.forEach((name, value) -> all.put("was." + name, value));
        return form(caller, request, clinic, Typed.of(all));
    }

    @PostMapping("/p/{practice}/setup/practice")
    Object change(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(values);
        return switch (change(caller, key, version, typed)) {
            case Done<Nothing> done -> {
                Phrase words = Phrase.of("The practice was changed.");
                Toasts.undoable(redirect, words, "/p/" + caller.practice(), key, Practices.subject(caller.practice()));
                yield "redirect:" + SetupDesk.root(caller);
            }
            case Refused<Nothing>(var reasons) -> again(caller, request, typed, reasons);
        };
    }

    private Outcome<Nothing> change(Caller caller, UUID key, int version, Typed typed) {
        return switch (read(typed)) {
            case Done<PracticeDetails>(PracticeDetails details) ->
                desk.run(caller, key, new ChangePractice(version, details));
            case Refused<PracticeDetails>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private Html again(Caller caller, HttpServletRequest request, Typed typed, List<Refusal> reasons) {
        Clinic now = desk.clinic(caller);
        Typed refused = desk.refused(typed, reasons);
        return form(
                caller,
                request,
                now,
                Meanwhile.happened(reasons) ? Meanwhile.merged(refused, values(now), fields(typed)) : refused);
    }

    private static Outcome<PracticeDetails> read(Typed typed) {
        Read read = new Read(typed);
        ZoneId zone = read.zone("zone");
        return read.done(() -> new PracticeDetails(
                typed.value("name"), typed.value("alias"), zone, typed.value("phone"), typed.value("region")));
    }

    private static Map<String, String> values(Clinic clinic) {
        PracticeDetails details = clinic.details();
        return Map.of(
                "name", details.name(),
                "alias", Read.orBlank(details.alias()),
                "zone", details.zone().getId(),
                "phone", Read.orBlank(details.phone()),
                "region", details.region());
    }

    private static List<Field> fields(Typed typed) {
        return List.of(
                typed.field(Field.Kind.TEXT, "name", "Name"),
                typed.field(Field.Kind.TEXT, "alias", "Neutral name")
                        .hint("For messages, where the name would tell why somebody is a patient here.")
                        .optional(),
                typed.field(Field.Kind.PHONE, "phone", "Telephone that patients call")
                        .optional(),
                typed.choice("zone", "Time zone", Read.zones(typed.value("zone"))),
                typed.choice("region", "Country", Read.regions()));
    }

    private Html form(Caller caller, HttpServletRequest request, Clinic clinic, Typed typed) {
        List<Field> fields = fields(typed);
        Map<String, String> was = new LinkedHashMap<>();
        fields.forEach(field -> was.put("was." + field.name(), typed.value("was." + field.name())));
        return desk.page(
                "practice/practice",
                "Practice",
                caller,
                request,
                typed.bad(),
                "fields",
                fields,
                "was",
                was,
                "version",
                clinic.version(),
                "whole",
                typed.whole());
    }
}
