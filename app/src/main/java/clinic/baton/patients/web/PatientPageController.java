package clinic.baton.patients.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.PatientPart;
import clinic.baton.patients.Patients;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.web.Html;
import clinic.baton.web.Shells;
import clinic.baton.web.Timelines;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A patient's page. */
@Controller
class PatientPageController {
    private static final int TIMELINE = 60;

    private final PatientCharts charts;
    private final Patients patients;
    private final List<PatientPart> parts;
    private final RecordReader record;
    private final Timelines timelines;
    private final Clocks clocks;
    private final ReadLog readings;
    private final Shells shells;

    PatientPageController(
            PatientCharts charts,
            Patients patients,
            List<PatientPart> parts,
            RecordReader record,
            Timelines timelines,
            Clocks clocks,
            ReadLog readings,
            Shells shells) {
        this.charts = charts;
        this.patients = patients;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(PatientPart::order))
                .toList();
        this.record = record;
        this.timelines = timelines;
        this.clocks = clocks;
        this.readings = readings;
        this.shells = shells;
    }

    @GetMapping("/p/{practice}/patients/{id}")
    Html show(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        if (!caller.may(Permission.SEE_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        long head = shells.head(caller);
        Patient patient =
                charts.of(caller.practice(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PatientName name = patients.named(caller.practice(), id).orElseThrow();
        readings.opened(caller, "patient", List.of(id));
        List<Entry> entries = record.ofPatient(caller.practice(), id, TIMELINE);
        return Html.of(
                "patients/patient",
                "shell",
                shells.live(name.full(), caller, request, head, "patient:" + id),
                "name",
                name,
                "patient",
                patient,
                "today",
                clocks.of(caller.practice()).today(),
                "parts",
                parts.stream().flatMap(part -> part.html(caller, id).stream()).toList(),
                "timeline",
                timelines.of(entries, clocks.of(caller.practice()).zone()),
                "mayEdit",
                caller.may(Permission.EDIT_PATIENT),
                "mayBook",
                caller.may(Permission.BOOK));
    }
}
