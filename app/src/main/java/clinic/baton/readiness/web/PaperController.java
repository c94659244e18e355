package clinic.baton.readiness.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.readiness.FileChart;
import clinic.baton.readiness.MoveChart;
import clinic.baton.readiness.PaperChart;
import clinic.baton.readiness.PaperCharts;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chart room: charts go out and come back by a scan, pull list and labels are printed. */
@Controller
@RequestMapping("/p/{practice}/charts/paper")
public class PaperController {
    private static final int SHOWN = 200;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Act act;
    private final PaperCharts charts;
    private final Patients patients;
    private final Clinics clinics;
    private final PullList pullList;
    private final ReadLog readings;
    private final Sentences sentences;
    private final Shells shells;

    PaperController(
            Act act,
            PaperCharts charts,
            Patients patients,
            Clinics clinics,
            PullList pullList,
            ReadLog readings,
            Sentences sentences,
            Shells shells) {
        this.act = act;
        this.charts = charts;
        this.patients = patients;
        this.clinics = clinics;
        this.pullList = pullList;
        this.readings = readings;
        this.sentences = sentences;
        this.shells = shells;
    }

    /**
     * A chart on the page.
     *
     * @param code what its label says
     * @param name whose
     * @param shelf where it stands
     * @param out who has it; blank on its shelf
     * @param since since when
     */
    public record Row(String code, clinic.baton.web.PatientName name, String shelf, String out, String since) {}

    @GetMapping
    Html page(Caller caller, HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        ChartsController.see(caller, Permission.SEE_PATIENT);
        long head = shells.head(caller);
        List<PaperChart> out = charts.out(caller.practice(), SHOWN);
        Optional<PaperChart> found =
                PaperChart.number(code).flatMap(number -> charts.numbered(caller.practice(), number));
        List<PaperChart> all =
                java.util.stream.Stream.concat(out.stream(), found.stream()).toList();
        readings.opened(
                caller,
                "paper charts",
                all.stream().map(PaperChart::patient).distinct().toList());
        Map<UUID, PatientName> names = names(caller.practice(), all);
        return Html.of(
                "readiness/paper",
                "shell",
                shells.live("Paper charts", caller, request, head, ChartsLiveView.NAME),
                "code",
                code,
                "found",
                found.map(chart -> row(caller, chart, names)),
                "out",
                out.stream().map(chart -> row(caller, chart, names)).toList(),
                "mayConduct",
                caller.may(Permission.CONDUCT));
    }

    @PostMapping("/move")
    String move(
            Caller caller,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String to) {
        Outcome<PaperChart> outcome = PaperChart.number(code)
                .map(number -> act.run(caller, key, new MoveChart(number, to)))
                .orElseGet(() -> Outcome.refused(ReadinessRefusal.NO_SUCH_CHART.refuse(Map.of("number", code))));
        switch (outcome) {
            case Outcome.Done<PaperChart>(var chart) ->
                Toasts.tell(
                        redirect,
                        Phrase.of(chart.code()
                                + (chart.outTo() == null
                                        ? " is back on shelf " + chart.shelf()
                                        : " is with " + chart.outTo())));
            case Outcome.Refused<PaperChart>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:/p/" + caller.practice() + "/charts/paper";
    }

    @PostMapping("/file")
    String file(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam UUID key,
            @RequestParam UUID patient,
            @RequestParam(defaultValue = "") String shelf) {
        switch (act.run(caller, key, new FileChart(patient, shelf))) {
            case Outcome.Done<Integer>(var number) ->
                Toasts.tell(redirect, Phrase.of("Paper chart " + number + ": shelf " + shelf.strip()));
            case Outcome.Refused<Integer>(var reasons) ->
                Toasts.refused(redirect, Phrase.of(sentences.of(reasons.getFirst(), Locale.ENGLISH)));
        }
        return "redirect:" + Toasts.back(request, "/p/" + caller.practice() + "/charts/paper");
    }

    @GetMapping("/pull-list.pdf")
    ResponseEntity<byte[]> pull(Caller caller, @RequestParam(required = false) @Nullable LocalDate date) {
        ChartsController.see(caller, Permission.SEE_PATIENT);
        return pdf(pullList.list(caller, date));
    }

    @GetMapping("/labels.pdf")
    ResponseEntity<byte[]> labels(Caller caller, @RequestParam(required = false) @Nullable LocalDate date) {
        ChartsController.see(caller, Permission.SEE_PATIENT);
        return pdf(pullList.labels(caller, date));
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Cache-Control", "no-store")
                .body(bytes);
    }

    private Map<UUID, PatientName> names(PracticeId practice, Collection<PaperChart> all) {
        return patients.named(practice, all.stream().map(PaperChart::patient).collect(Collectors.toSet()));
    }

    private Row row(Caller caller, PaperChart chart, Map<UUID, PatientName> names) {
        String to = chart.outTo();
        return new Row(
                chart.code(),
                ChartRows.screen(names.get(chart.patient())),
                chart.shelf(),
                to == null ? "" : to,
                WHEN.format(chart.since().atZone(clinics.of(caller.practice()).zone())));
    }
}
