package clinic.baton.patients.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.AddRelatedPerson;
import clinic.baton.patients.ChangeRelatedPerson;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.patients.RemoveRelatedPerson;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is around a patient and what each may do and know. */
@Controller
@RequestMapping("/p/{practice}/patients/{patient}/related")
class RelatedPersonController {
    private final Act act;
    private final PatientCharts charts;
    private final Sentences sentences;
    private final Shells shells;

    RelatedPersonController(Act act, PatientCharts charts, Sentences sentences, Shells shells) {
        this.act = act;
        this.charts = charts;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/new")
    Html blank(Caller caller, HttpServletRequest request, @PathVariable UUID patient) {
        Patient found = patient(caller, patient);
        return page(caller, request, found, "", 0, RelatedPersonForm.empty(), false);
    }

    @GetMapping("/{relation}")
    Html edit(Caller caller, HttpServletRequest request, @PathVariable UUID patient, @PathVariable UUID relation) {
        Patient found = patient(caller, patient);
        RelatedPerson person = found.related().stream()
                .filter(p -> p.id().equals(relation))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(
                caller, request, found, "/" + relation, person.version(), RelatedPersonForm.of(person.about()), false);
    }

    @PostMapping
    Object add(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        RelatedPersonForm form = RelatedPersonForm.typed(typed);
        return switch (act.run(caller, key, new AddRelatedPerson(patient, form.about()))) {
            case Done<UUID> done -> saved(caller, patient, redirect);
            case Refused<UUID>(var reasons) -> refused(caller, request, patient, "", 0, form, reasons);
        };
    }

    @PostMapping("/{relation}")
    Object change(
            Caller caller,
            HttpServletRequest request,
            @PathVariable UUID patient,
            @PathVariable UUID relation,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        RelatedPersonForm form = RelatedPersonForm.typed(typed);
        return switch (act.run(caller, key, new ChangeRelatedPerson(relation, version, form.about()))) {
            case Done<Integer> done -> saved(caller, patient, redirect);
            case Refused<Integer>(var reasons) ->
                refused(caller, request, patient, "/" + relation, version, form, reasons);
        };
    }

    @PostMapping("/{relation}/remove")
    String remove(
            Caller caller,
            @PathVariable UUID patient,
            @PathVariable UUID relation,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        patient(caller, patient);
        Outcome<Nothing> outcome = act.run(caller, key, new RemoveRelatedPerson(relation));
        return switch (outcome) {
            case Done<Nothing> done -> saved(caller, patient, redirect);
            case Refused<Nothing>(var reasons) -> {
                Toasts.tell(
                        redirect,
                        Phrase.of(
                                sentences.of(reasons, java.util.Locale.ENGLISH).getFirst()));
                yield address(caller, patient);
            }
        };
    }

    private Html refused(
            Caller caller,
            HttpServletRequest request,
            UUID patient,
            String below,
            int version,
            RelatedPersonForm form,
            List<Refusal> reasons) {
        return page(caller, request, patient(caller, patient), below, version, form.refused(reasons, sentences), true);
    }

    private Html page(
            Caller caller,
            HttpServletRequest request,
            Patient patient,
            String below,
            int version,
            RelatedPersonForm form,
            boolean refused) {
        String name = patient.details().given() + " " + patient.details().family();
        Object[] model = {
            "shell", shells.still("Around " + name, caller, request),
            "fields", form.fields(),
            "whole", form.whole(),
            "address", "/p/" + caller.practice() + "/patients/" + patient.id() + "/related" + below,
            "version", version
        };
        return refused ? Html.refused("patients/related", model) : Html.of("patients/related", model);
    }

    private Patient patient(Caller caller, UUID id) {
        if (!caller.may(Permission.EDIT_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return charts.of(caller.practice(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String saved(Caller caller, UUID patient, RedirectAttributes redirect) {
        Toasts.tell(redirect, Phrase.of("Saved."));
        return address(caller, patient);
    }

    private static String address(Caller caller, UUID patient) {
        return "redirect:/p/" + caller.practice() + "/patients/" + patient;
    }
}
