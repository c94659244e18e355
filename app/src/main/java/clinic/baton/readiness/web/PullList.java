package clinic.baton.readiness.web;

import clinic.baton.audit.ReadLog;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.print.Labels;
import clinic.baton.print.Labels.Label;
import clinic.baton.print.Paper;
import clinic.baton.print.Sheet;
import clinic.baton.print.Sheet.Column;
import clinic.baton.readiness.PaperChart;
import clinic.baton.readiness.PaperCharts;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is pulled for a day, in the order of the shelves, and labels for it. */
@Component
class PullList {
    private static final List<Column> COLUMNS = List.of(
            new Column("Shelf", 2),
            new Column("Chart", 2),
            new Column("Patient", 4),
            new Column("Born", 2),
            new Column("Time", 1.2f),
            new Column("For", 4),
            new Column("Pulled", 1.2f));

    private final Agenda agenda;
    private final PaperCharts charts;
    private final Patients patients;
    private final Clinics clinics;
    private final Clocks clocks;
    private final ReadLog readings;

    PullList(Agenda agenda, PaperCharts charts, Patients patients, Clinics clinics, Clocks clocks, ReadLog readings) {
        this.agenda = agenda;
        this.charts = charts;
        this.patients = patients;
        this.clinics = clinics;
        this.clocks = clocks;
        this.readings = readings;
    }

    private record Pull(Appointment visit, PaperChart chart, PatientName name) {}

    byte[] list(Caller caller, @Nullable LocalDate date) {
        LocalDate day = date == null ? clocks.of(caller.practice()).today().plusDays(1) : date;
        Clinic clinic = clinics.of(caller.practice());
        ZoneId zone = clinic.zone();
        List<Pull> pulls = pulls(caller, day, zone);
        String when =
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH).format(day);
        Sheet sheet = Sheet.upright(
                Paper.of(clinic.details().region()), clinic.name(), "Charts to pull for " + when, "Pull list " + day);
        if (pulls.isEmpty()) {
            return sheet.text("Nobody who is booked on this day has a chart on paper.")
                    .bytes();
        }
        var clock = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH).withZone(zone);
        return sheet.table(
                        COLUMNS,
                        pulls.stream()
                                .map(pull -> List.of(
                                        pull.chart().shelf(),
                                        pull.chart().code()
                                                + (pull.chart().outTo() == null
                                                        ? ""
                                                        : "\nwith "
                                                                + pull.chart().outTo()),
                                        pull.name().family() + ", "
                                                + pull.name().given(),
                                        born(pull.name()),
                                        clock.format(pull.visit().time().start()),
                                        ChartRows.plan(pull.visit(), clinic),
                                        "\u2610"))
                                .toList())
                .bytes();
    }

    byte[] labels(Caller caller, @Nullable LocalDate date) {
        LocalDate day = date == null ? clocks.of(caller.practice()).today().plusDays(1) : date;
        Clinic clinic = clinics.of(caller.practice());
        return Labels.of(
                Paper.of(clinic.details().region()),
                pulls(caller, day, clinic.zone()).stream()
                        .map(pull -> new Label(
                                pull.name().family() + ", " + pull.name().given(),
                                "born " + born(pull.name()) + " · shelf "
                                        + pull.chart().shelf(),
                                pull.chart().code()))
                        .toList());
    }

    private List<Pull> pulls(Caller caller, LocalDate day, ZoneId zone) {
        List<Appointment> visits = agenda
                .starting(
                        caller.practice(),
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(visit -> visit.status().ahead())
                .toList();
        List<UUID> people = visits.stream().map(Appointment::patient).distinct().toList();
        Map<UUID, PaperChart> found = charts.of(caller.practice(), people);
        Map<UUID, PatientName> names = patients.named(caller.practice(), found.keySet());
        readings.opened(caller, "pull list", found.keySet());
        return visits.stream()
                .filter(visit -> found.containsKey(visit.patient()) && names.containsKey(visit.patient()))
                .map(visit -> new Pull(
                        visit,
                        Objects.requireNonNull(found.get(visit.patient())),
                        Objects.requireNonNull(names.get(visit.patient()))))
                .sorted(Comparator.comparing((Pull pull) -> pull.chart().shelf())
                        .thenComparingInt(pull -> pull.chart().number()))
                .toList();
    }

    private static String born(PatientName name) {
        return name.birthDate() == null ? "" : name.birthDate().toString();
    }
}
