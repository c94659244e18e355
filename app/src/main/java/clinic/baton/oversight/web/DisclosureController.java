package clinic.baton.oversight.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.oversight.AskAmendment;
import clinic.baton.oversight.DecideAmendment;
import clinic.baton.oversight.Disclosures;
import clinic.baton.oversight.RecordDisclosure;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What of a patient's record was told outside, and what was asked to be corrected: lists and forms. */
@Controller
@RequestMapping("/p/{practice}/patients/{patient}")
public class DisclosureController {
    private final Act act;
    private final Disclosures disclosures;
    private final Patients patients;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    DisclosureController(
            Act act,
            Disclosures disclosures,
            Patients patients,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.disclosures = disclosures;
        this.patients = patients;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    /** A disclosure on the page. */
    public record Told(String when, String recipient, String what, String purpose) {}

    /** A wish for a correction on the page. */
    public record Wish(UUID id, String when, String who, String what, String state, String reason, boolean open) {}

    @GetMapping("/disclosures")
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID patient) {
        return page(caller, request, patient, Map.of(), List.of());
    }

    @PostMapping("/disclosures")
    Object tell(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var command =
                new RecordDisclosure(patient, text(typed, "recipient"), text(typed, "what"), text(typed, "purpose"));
        return answer(caller, request, patient, typed, act.run(caller, key, command));
    }

    @PostMapping("/amendments")
    Object ask(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var command = new AskAmendment(patient, text(typed, "askedBy"), text(typed, "correction"));
        Outcome<UUID> outcome = act.run(caller, key, command);
        return answer(caller, request, patient, typed, outcome);
    }

    @PostMapping("/amendments/{amendment}")
    Object decide(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @PathVariable UUID amendment,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var command = new DecideAmendment(amendment, text(typed, "decision").equals("accept"), text(typed, "reason"));
        return answer(caller, request, patient, typed, act.run(caller, key, command));
    }

    private Object answer(
            Caller caller, HttpServletRequest request, UUID patient, Map<String, String> typed, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> done -> "redirect:/p/" + caller.practice() + "/patients/" + patient + "/disclosures";
            case Refused<?>(var reasons) -> page(caller, request, patient, typed, reasons);
        };
    }

    private Html page(
            Caller caller, HttpServletRequest request, UUID patient, Map<String, String> typed, List<Refusal> reasons) {
        require(caller);
        PatientName name = name(caller, patient);
        readings.opened(caller, "disclosures", List.of(patient));
        ZoneId zone = clocks.of(caller.practice()).zone();
        Object[] model = {
            "shell", shells.still("Told outside, corrections", caller, request),
            "name", name,
            "address", "/p/" + caller.practice() + "/patients/" + patient,
            "told", told(caller, patient, zone),
            "wishes", wishes(caller, patient, zone),
            "fields", fields(typed, reasons),
            "mayNote", caller.may(Permission.EDIT_PATIENT),
            "mayDecide", caller.may(Permission.AUDIT)
        };
        return reasons.isEmpty()
                ? Html.of("oversight/disclosures", model)
                : Html.refused("oversight/disclosures", model);
    }

    private static void require(Caller caller) {
        if (!caller.may(Permission.EDIT_PATIENT) && !caller.may(Permission.AUDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private PatientName name(Caller caller, UUID patient) {
        return patients.named(caller.practice(), patient)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Told> told(Caller caller, UUID patient, ZoneId zone) {
        return disclosures.of(caller.practice(), patient).stream()
                .map(d -> new Told(Words.time(d.at(), zone), d.recipient(), d.what(), d.purpose()))
                .toList();
    }

    private List<Wish> wishes(Caller caller, UUID patient, ZoneId zone) {
        return disclosures.amendments(caller.practice(), patient).stream()
                .map(a -> new Wish(
                        a.id(),
                        Words.time(a.askedAt(), zone),
                        a.askedBy(),
                        a.what(),
                        a.state(),
                        a.reason() == null ? "" : a.reason(),
                        a.isOpen()))
                .toList();
    }

    private Map<String, Field> fields(Map<String, String> typed, List<Refusal> reasons) {
        Map<String, String> errors = reasons.stream()
                .filter(r -> r.field() != null)
                .collect(Collectors.toMap(
                        r -> typed.containsKey("askedBy") && "what".equals(r.field()) ? "correction" : "" + r.field(),
                        r -> sentences.of(r, Locale.ENGLISH),
                        (first, second) -> first));
        return Map.of(
                "recipient", field(Field.Kind.TEXT, "recipient", "To whom", typed, errors),
                "what", field(Field.Kind.LINES, "what", "What was told", typed, errors),
                "purpose", field(Field.Kind.TEXT, "purpose", "Why", typed, errors),
                "askedBy", field(Field.Kind.TEXT, "askedBy", "Who asks", typed, errors),
                "correction", field(Field.Kind.LINES, "correction", "What to correct, and how", typed, errors),
                "reason", field(Field.Kind.TEXT, "reason", "Reason", typed, errors));
    }

    private static Field field(
            Field.Kind kind, String name, String label, Map<String, String> typed, Map<String, String> errors) {
        return Field.of(kind, name, label, text(typed, name)).error(errors.get(name));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
