package clinic.baton.readiness.web;

import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientPart;
import clinic.baton.practice.Clinics;
import clinic.baton.readiness.PaperChart;
import clinic.baton.readiness.PaperCharts;
import clinic.baton.readiness.Readiness;
import clinic.baton.record.Caller;
import clinic.baton.web.Templates;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a patient's page: whether the insurance was checked, and where the paper chart is. */
@Component
class ChartPart implements PatientPart {
    private static final int ORDER = 40;

    private final Readiness readiness;
    private final PaperCharts charts;
    private final Clinics clinics;
    private final Templates templates;

    ChartPart(Readiness readiness, PaperCharts charts, Clinics clinics, Templates templates) {
        this.readiness = readiness;
        this.charts = charts;
        this.clinics = clinics;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        ZoneId zone = clinics.of(caller.practice()).zone();
        var date = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH).withZone(zone);
        String coverage = readiness
                .coverage(caller.practice(), patient)
                .map(c -> c.standing().words() + ", checked " + date.format(c.at())
                        + (c.note().isBlank() ? "" : ": " + c.note()))
                .orElse("not checked yet");
        PaperChart chart = charts.of(caller.practice(), Set.of(patient)).get(patient);
        return Optional.of(templates.part(
                "readiness/part",
                "root",
                "/p/" + caller.practice() + "/charts",
                "patient",
                patient,
                "coverage",
                coverage,
                "chart",
                Optional.ofNullable(chart),
                "mayConduct",
                caller.may(Permission.CONDUCT)));
    }
}
