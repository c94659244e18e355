package clinic.baton.desk.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.desk.CallCommand.ParkWork;
import clinic.baton.desk.CallCommand.TakeUp;
import clinic.baton.desk.Calls;
import clinic.baton.desk.Parked;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Button;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls of today, calls that begin, and work that is put aside and taken up again. */
@Controller
@RequestMapping("/p/{practice}")
class DeskCallsController {
    private final Act act;
    private final Calls calls;
    private final Patients patients;
    private final PatientCharts charts;
    private final ClosedRecords closed;
    private final Clocks clocks;
    private final ReadLog readings;
    private final DeskCallSheets sheets;
    private final Sentences sentences;
    private final Shells shells;

    DeskCallsController(
            Act act,
            Calls calls,
            Patients patients,
            PatientCharts charts,
            ClosedRecords closed,
            Clocks clocks,
            ReadLog readings,
            DeskCallSheets sheets,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.calls = calls;
        this.patients = patients;
        this.charts = charts;
        this.closed = closed;
        this.clocks = clocks;
        this.readings = readings;
        this.sheets = sheets;
        this.sentences = sentences;
        this.shells = shells;
    }

    @GetMapping("/calls")
    Html today(Caller caller, HttpServletRequest request) {
        DeskCallController.conduct(caller);
        var clock = clocks.of(caller.practice());
        ZoneId zone = clock.zone();
        Instant from = clock.today().atStartOfDay(zone).toInstant();
        List<Parked> today = calls.since(caller.practice(), from);
        List<Parked> open = calls.open(caller.practice());
        Map<UUID, PatientName> names = patients.named(
                caller.practice(),
                java.util.stream.Stream.concat(today.stream(), open.stream())
                        .map(Parked::patient)
                        .filter(Objects::nonNull)
                        .toList());
        readings.opened(caller, "calls", names.keySet());
        DeskParked lines = new DeskParked(names, "/p/" + caller.practice());
        return Html.of(
                "desk/desk-calls",
                "shell",
                shells.still("Calls", caller, request),
                "open",
                open.stream().map(lines::line).toList(),
                "today",
                DeskCallLine.of(today, names, new DeskTimes(zone)));
    }

    @GetMapping("/calls/new")
    Object begin(Caller caller, HttpServletRequest request, @RequestParam(required = false) @Nullable UUID patient) {
        DeskCallController.conduct(caller);
        UUID id = UUID.randomUUID();
        if (patient == null) {
            return Html.of(
                    "desk/desk-call", "shell", shells.still("Call", caller, request), "call", sheets.begun(caller, id));
        }
        if (!caller.may(Permission.SEE_PATIENT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (closed.closedTo(caller, patient)) {
            return "redirect:/p/" + caller.practice() + "/patients/" + patient; // asks for the reason
        }
        Patient whom = charts.of(caller.practice(), patient)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PatientName name = patients.named(caller.practice(), patient)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        readings.opened(caller, "ring", List.of(patient));
        return Html.of(
                "desk/desk-ring",
                "shell",
                shells.still("Ring", caller, request),
                "name",
                name.onScreen(),
                "numbers",
                whom.contacts().stream()
                        .filter(contact -> contact.kind() == Contact.Kind.PHONE)
                        .toList(),
                "ring",
                Button.post("Ring", "/p/" + caller.practice() + "/calls/" + id + "/ring")
                        .with("patient", patient)
                        .inPanel());
    }

    /** Called by the page itself when a call begins over something that is open. */
    @PostMapping("/desk/park")
    ResponseEntity<String> park(
            Caller caller,
            @RequestParam UUID key,
            @RequestParam UUID id,
            @RequestParam String what,
            @RequestParam String page,
            @RequestParam(defaultValue = "") String panel,
            @RequestParam(defaultValue = "{}") String draft) {
        return switch (act.run(caller, key, new ParkWork(id, what, page, panel, draft))) {
            case Done<Parked> done -> ResponseEntity.noContent().build();
            case Refused<Parked>(var reasons) ->
                ResponseEntity.unprocessableContent().body(sentences.of(reasons.getFirst(), Locale.ENGLISH));
        };
    }

    @PostMapping("/parked/{id}/take-up")
    String takeUp(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version) {
        String root = "/p/" + caller.practice();
        return switch (act.run(caller, key, new TakeUp(id, version))) {
            case Done<Parked>(Parked after) ->
                "redirect:" + root + (after.call() == null ? "/parked/" + id : "/calls/" + id);
            case Refused<Parked>(var reasons) -> {
                Toasts.refused(redirect, clinic.baton.web.Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
                yield "redirect:" + Toasts.back(request, root + "/desk");
            }
        };
    }

    /** The way back into work that was put aside: the page reads it and goes there. */
    @GetMapping("/parked/{id}")
    Html resume(Caller caller, HttpServletRequest request, @PathVariable UUID id) {
        DeskCallController.conduct(caller);
        Parked.Work work = calls.find(caller.practice(), id)
                .map(Parked::work)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Html.of("desk/desk-resume", "shell", shells.still("Take up", caller, request), "work", work);
    }
}
