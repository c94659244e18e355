package clinic.baton.waitlist.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.waitlist.JoinWaitlist;
import clinic.baton.web.Field;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts somebody on the waitlist: find them, say what they want and when they could come. */
@Controller
@RequestMapping("/p/{practice}/waitlist/new")
class JoinController {
    private static final int FOUND = 8;
    private static final int VISITS = 30;

    private final Act act;
    private final Patients patients;
    private final FindPatients finding;
    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    JoinController(
            Act act,
            Patients patients,
            FindPatients finding,
            Agenda agenda,
            Clinics clinics,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.patients = patients;
        this.finding = finding;
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping
    Html form(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID patient,
            @RequestParam(defaultValue = "") String q) {
        Typed fresh = JoinForm.fresh(clocks.of(caller.practice()).today());
        return shown(caller, request, patient, q, fresh);
    }

    @PostMapping
    Object join(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam UUID patient,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect) {
        check(caller);
        Typed typed = Typed.of(values);
        Outcome<UUID> outcome = switch (JoinForm.read(typed, patient)) {
            case Outcome.Done<JoinWaitlist>(JoinWaitlist command) -> act.run(caller, key, command);
            case Outcome.Refused<JoinWaitlist>(var reasons) -> Outcome.refused(reasons);
        };
        return switch (outcome) {
            case Outcome.Done<UUID> done -> {
                Toasts.tell(redirect, Phrase.of("On the waitlist. A freed time that suits is offered by itself."));
                yield "redirect:/p/" + caller.practice() + "/waitlist";
            }
            case Outcome.Refused<UUID>(var reasons) ->
                shown(caller, request, patient, "", typed.refused(reasons, sentences));
        };
    }

    private Html shown(Caller caller, HttpServletRequest request, @Nullable UUID patient, String q, Typed typed) {
        check(caller);
        Clinic clinic = clinics.of(caller.practice());
        PatientName name = patient == null
                ? null
                : patients.named(caller.practice(), patient).orElse(null);
        List<PatientName> found = name != null
                ? List.of()
                : finding.find(caller.practice(), q, clinic.details().region(), FOUND);
        readings.opened(
                caller,
                "waitlist, new",
                name == null ? found.stream().map(PatientName::id).toList() : List.of(name.id()));
        Object[] model = {
            "shell", shells.still("Put on the waitlist", caller, request),
            "name", name,
            "q", q,
            "found", found,
            "typed", typed,
            "fields", name == null ? List.of() : JoinForm.fields(typed, clinic, visits(caller, clinic, name.id()))
        };
        return typed.bad() ? Html.refused("waitlist/join", model) : Html.of("waitlist/join", model);
    }

    private List<Field.Choice> visits(Caller caller, Clinic clinic, UUID patient) {
        var when =
                DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH).withZone(clinic.zone());
        return agenda.ofPatient(caller.practice(), patient, VISITS).stream()
                .filter(a -> a.status().ahead())
                .map((Appointment a) -> new Field.Choice(
                        a.id().toString(),
                        when.format(a.time().start()) + ", " + WaitlistPage.what(clinic, a.visitType())))
                .toList();
    }

    private static void check(Caller caller) {
        if (!caller.may(Permission.BOOK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
