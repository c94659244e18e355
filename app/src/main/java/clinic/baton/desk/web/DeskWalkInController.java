package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.WalkIn;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody is here without an appointment: found, or taken in, and brought in with one form. */
@Controller
@RequestMapping("/p/{practice}/desk/walk-in")
class DeskWalkInController {
    private static final int FOUND = 6;

    private final Act act;
    private final Clinics clinics;
    private final FindPatients finding;
    private final Patients patients;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    DeskWalkInController(
            Act act,
            Clinics clinics,
            FindPatients finding,
            Patients patients,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.clinics = clinics;
        this.finding = finding;
        this.patients = patients;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html form(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        DeskCallController.conduct(caller);
        return page(caller, request, new DeskWalkIn(Typed.of(given)), false);
    }

    /** Those who fit what is typed, while it is typed. */
    @GetMapping("/found")
    Html found(Caller caller, @RequestParam Map<String, String> given) {
        DeskCallController.conduct(caller);
        DeskWalkIn form = new DeskWalkIn(Typed.of(given));
        List<PatientName> found = search(caller, form);
        return Html.of("desk/desk-found", "form", form.typed(), "found", found, "person", form.person());
    }

    @PostMapping
    Object walkIn(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        DeskWalkIn form = new DeskWalkIn(Typed.of(typed));
        return switch (bringIn(caller, key, form)) {
            case Done<Encounter>(Encounter visit) -> {
                Toasts.undoable(redirect, isHere(caller, visit), "/p/" + caller.practice(), key, visit.id());
                yield "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/desk");
            }
            case Refused<Encounter>(var reasons) ->
                page(caller, request, new DeskWalkIn(form.typed().refused(reasons, sentences)), true);
        };
    }

    private Outcome<Encounter> bringIn(Caller caller, UUID key, DeskWalkIn form) {
        Clinic clinic = clinics.of(caller.practice());
        return switch (who(caller, key, form)) {
            case Refused<Optional<UUID>>(var reasons) -> Outcome.refused(reasons);
            case Done<Optional<UUID>>(Optional<UUID> who)
            when who.isEmpty() -> Outcome.refused(DeskRefusal.NAME_MISSING.of("q"));
            case Done<Optional<UUID>>(Optional<UUID> who) ->
                act.run(
                        caller,
                        key,
                        new WalkIn(
                                who.get(),
                                form.visitType(),
                                form.practitioner(),
                                form.site(clinic).orElse(new UUID(0, 0)),
                                form.typed().value("reason")));
        };
    }

    private Phrase isHere(Caller caller, Encounter visit) {
        return patients.named(caller.practice(), visit.patient())
                .map(name -> Phrase.of(name.onScreen()))
                .orElse(Phrase.of("The patient"))
                .and(" is here, code " + visit.callCode() + ".");
    }

    /** The patient chosen, or the new one taken in; nothing when neither was said. */
    private Outcome<Optional<UUID>> who(Caller caller, UUID key, DeskWalkIn form) {
        if (!form.isNew()) {
            return Outcome.done(Optional.ofNullable(form.patient()));
        }
        Typed typed = form.typed();
        Details details =
                Details.of(typed.value("family"), typed.value("given"), LocalMoment.date(typed.value("birthDate")));
        List<Contact> contacts =
                typed.value("mobile").isBlank() ? List.of() : List.of(Contact.phone(typed.value("mobile")));
        UUID own = UUID.nameUUIDFromBytes((key + " patient").getBytes(StandardCharsets.UTF_8));
        return switch (act.run(caller, own, new RegisterPatient(details, contacts, List.of(), List.of()))) {
            case Done<UUID>(UUID patient) -> Outcome.done(Optional.of(patient));
            case Refused<UUID>(var reasons) -> Outcome.refused(reasons);
        };
    }

    private List<PatientName> search(Caller caller, DeskWalkIn form) {
        UUID chosen = form.patient();
        if (!caller.may(Permission.SEE_PATIENT)) {
            return List.of();
        }
        List<PatientName> found =
                chosen == null ? typedNames(caller, form.typed().value("q")) : one(caller, chosen);
        readings.opened(caller, "walk-in", found.stream().map(PatientName::id).toList());
        return found;
    }

    private List<PatientName> one(Caller caller, @Nullable UUID chosen) {
        return chosen == null
                ? List.of()
                : patients.named(caller.practice(), chosen).stream().toList();
    }

    private List<PatientName> typedNames(Caller caller, String typed) {
        String region = clinics.of(caller.practice()).details().region();
        return typed.strip().length() < 2 ? List.of() : finding.find(caller.practice(), typed, region, FOUND);
    }

    private Html page(Caller caller, HttpServletRequest request, DeskWalkIn form, boolean refused) {
        Object[] model = {
            "shell",
            shells.still("Walk-in", caller, request),
            "form",
            form.typed(),
            "found",
            search(caller, form),
            "person",
            form.person(),
            "visit",
            form.visit(clinics.of(caller.practice()))
        };
        return refused ? Html.refused("desk/desk-walk-in", model) : Html.of("desk/desk-walk-in", model);
    }
}
