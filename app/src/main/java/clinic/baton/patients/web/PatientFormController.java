package clinic.baton.patients.web;

import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.ChangePatient;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.PatientRefusal;
import clinic.baton.patients.Patients;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes patients in and writes what is known of them. */
@Controller
public class PatientFormController {
    private static final String PAGE = "patients/form";

    private final Act act;
    private final PatientCharts charts;
    private final Patients patients;
    private final Sentences sentences;
    private final Shells shells;

    PatientFormController(Act act, PatientCharts charts, Patients patients, Sentences sentences, Shells shells) {
        this.act = act;
        this.charts = charts;
        this.patients = patients;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/patients/new")
    Html blank(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        need(caller, Permission.EDIT_PATIENT);
        PatientForm form = given.isEmpty() ? PatientForm.empty() : PatientForm.typed(given);
        return page(caller, request, form, List.of(), new Target("New patient", root(caller) + "/patients", 0), false);
    }

    @PostMapping("/p/{practice}/patients")
    Object register(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        PatientForm form = PatientForm.typed(typed);
        Target target = new Target("New patient", root(caller) + "/patients", 0);
        if (form.birthDateGarbled()) {
            return page(caller, request, garbled(form), List.of(), target, true);
        }
        List<PatientName> alike = alike(caller, form);
        if (!alike.isEmpty() && !form.ticked("another")) {
            return page(caller, request, form, alike, target, true);
        }
        return switch (act.run(
                caller, key, new RegisterPatient(form.details(), form.contacts(), form.needs(), List.of()))) {
            case Done<UUID>(UUID id) -> {
                Toasts.tell(redirect, Phrase.of("Patient taken in."));
                yield "redirect:"
                        + (form.value("then").startsWith(root(caller) + "/")
                                ? form.value("then") + id
                                : root(caller) + "/patients/" + id);
            }
            case Refused<UUID>(var reasons) ->
                page(caller, request, form.refused(reasons, sentences), alike, target, true);
        };
    }

    @GetMapping("/p/{practice}/patients/{patient}/edit")
    Html edit(Caller caller, HttpServletRequest request, @PathVariable UUID patient) {
        need(caller, Permission.EDIT_PATIENT);
        Patient found = charts.of(caller.practice(), patient).orElseThrow(PatientFormController::notFound);
        return page(caller, request, PatientForm.of(found), List.of(), target(caller, found), false);
    }

    @PostMapping("/p/{practice}/patients/{patient}")
    Object change(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        PatientForm form = PatientForm.typed(typed);
        Patient found = charts.of(caller.practice(), patient).orElseThrow(PatientFormController::notFound);
        if (form.birthDateGarbled()) {
            return page(caller, request, garbled(form), List.of(), target(caller, found), true);
        }
        var command = new ChangePatient(patient, version, form.details(), form.contacts(), form.needs());
        return switch (act.run(caller, key, command)) {
            case Done<Integer> done -> {
                Toasts.undoable(redirect, Phrase.of("Saved."), root(caller), key, patient);
                yield "redirect:" + root(caller) + "/patients/" + patient;
            }
            case Refused<Integer>(var reasons) ->
                page(caller, request, form.refused(reasons, sentences), List.of(), target(caller, found), true);
        };
    }

    private List<PatientName> alike(Caller caller, PatientForm form) {
        var birth = form.details().birthDate();
        return birth == null
                ? List.of()
                : patients.alike(
                        caller.practice(),
                        form.details().family(),
                        form.details().given(),
                        birth);
    }

    private PatientForm garbled(PatientForm form) {
        Refusal refusal =
                PatientRefusal.BIRTH_DATE_IMPOSSIBLE.of("birthDate", Map.of("value", form.value("birthDate")));
        return form.refused(List.of(refusal), sentences);
    }

    private Html page(
            Caller caller,
            HttpServletRequest request,
            PatientForm form,
            List<PatientName> alike,
            Target target,
            boolean refused) {
        Object[] model = {
            "shell",
            shells.still(target.title(), caller, request),
            "fields",
            PatientFields.of(form),
            "target",
            target,
            "whole",
            form.wrong("") == null ? "" : form.wrong(""),
            "then",
            form.value("then"),
            "alike",
            alike
        };
        return refused ? Html.refused(PAGE, model) : Html.of(PAGE, model);
    }

    private static Target target(Caller caller, Patient patient) {
        return new Target(
                patient.details().given() + " " + patient.details().family(),
                root(caller) + "/patients/" + patient.id(),
                patient.version());
    }

    private static String root(Caller caller) {
        return "/p/" + caller.practice();
    }

    private static void need(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * Where the form posts to.
     *
     * @param title the page's title
     * @param address where it posts
     * @param version of the patient being changed; 0 for a new one
     */
    public record Target(String title, String address, int version) {}
}
