package clinic.baton.schedule.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.FindOpenings;
import clinic.baton.schedule.Openings;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Find an opening: asked in the side panel, answered with ranked openings. */
@Controller
class OpeningsController {
    private static final int FOUND = 8;

    private final FindOpenings finding;
    private final FindPatients people;
    private final Patients patients;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    OpeningsController(
            FindOpenings finding,
            FindPatients people,
            Patients patients,
            Clinics clinics,
            Clocks clocks,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.finding = finding;
        this.people = people;
        this.patients = patients;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/openings")
    Html find(Caller caller, HttpServletRequest request, @RequestParam Map<String, String> given) {
        if (!caller.may(Permission.SEE_DAY)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Clinic clinic = clinics.of(caller.practice());
        LocalDate today = clocks.of(caller.practice()).today();
        OpeningForm form = OpeningForm.of(given, clinic, today);
        UUID type = form.id("visitType");
        Openings found = null;
        if (given.containsKey("visitType") && type != null) {
            switch (finding.find(caller.practice(), form.wish(type, today))) {
                case Outcome.Done<Openings>(Openings openings) -> found = openings;
                case Outcome.Refused<Openings>(var reasons) -> form = form.refused(reasons, sentences);
            }
        }
        return page(caller, request, clinic, form, found, today);
    }

    private Html page(
            Caller caller,
            HttpServletRequest request,
            Clinic clinic,
            OpeningForm form,
            @Nullable Openings found,
            LocalDate today) {
        PatientName name = name(caller, form.id("patient"));
        String typed = form.value("q");
        List<PatientName> alike = name != null || typed.isBlank()
                ? List.of()
                : people.find(caller.practice(), typed, clinic.details().region(), FOUND);
        Object[] model = {
            "shell",
            shells.still("Find an opening", caller, request),
            "page",
            OpeningsPage.of(form, clinic, found, "/p/" + caller.practice(), caller.may(Permission.BOOK), today),
            "name",
            name,
            "alike",
            alike,
            "typed",
            typed,
            "searched",
            found != null,
            "keep",
            kept(form)
        };
        return form.wrong().isEmpty() ? Html.of("schedule/openings", model) : Html.refused("schedule/openings", model);
    }

    /** What finding the patient must not lose. */
    private static Map<String, String> kept(OpeningForm form) {
        Map<String, String> kept = new TreeMap<>(form.typed());
        kept.keySet().removeAll(Set.of("q", "patient", "practice"));
        return kept;
    }

    private @Nullable PatientName name(Caller caller, @Nullable UUID patient) {
        if (patient == null) {
            return null;
        }
        readings.opened(caller, "openings", List.of(patient));
        return patients.named(caller.practice(), patient).orElse(null);
    }
}
