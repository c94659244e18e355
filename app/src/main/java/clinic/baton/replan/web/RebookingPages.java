package clinic.baton.replan.web;

import static clinic.baton.web.Words.say;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.replan.Happened;
import clinic.baton.replan.PlanStep;
import clinic.baton.replan.Rebooking;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Phrase;
import clinic.baton.web.Progress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rebookings in words, and what their rows come to. */
@Component
class RebookingPages {
    private static final DateTimeFormatter WAS = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Agenda agenda;
    private final Patients patients;
    private final Clinics clinics;
    private final Happened happened;
    private final Incidents incidents;

    RebookingPages(Agenda agenda, Patients patients, Clinics clinics, Happened happened, Incidents incidents) {
        this.agenda = agenda;
        this.patients = patients;
        this.clinics = clinics;
        this.happened = happened;
        this.incidents = incidents;
    }

    RebookingPage of(PracticeId practice, Rebooking rebooking) {
        Clinic clinic = clinics.of(practice);
        Map<UUID, Appointment> visits = visits(practice, rebooking);
        Map<UUID, PatientName> names = patients.named(
                practice,
                rebooking.rows().stream().map(Rebooking.Row::patient).distinct().toList());
        List<RebookingPage.Line> lines = booked(rebooking, visits)
                .sorted(Comparator.comparing(b -> b.visit().time().start()))
                .map(b -> line(clinic, b.visit(), names.get(b.row().patient()), b.row()))
                .toList();
        boolean ready = rebooking.state() == Rebooking.State.READY;
        return new RebookingPage(
                happened.incident(practice, rebooking.incident())
                        .map(i -> incidents.title(practice, i))
                        .orElse(""),
                "/p/" + practice + "/rebooking/" + rebooking.id(),
                "/p/" + practice + "/happened/" + rebooking.incident(),
                rebooking.state().code(),
                rebooking.version(),
                progress(rebooking),
                say(
                        "rebooking.summary",
                        rebooking.placed(),
                        rebooking.rows().size(),
                        rebooking.rows().size() - rebooking.placed()),
                ready,
                ready || rebooking.state() == Rebooking.State.SEARCHING,
                lines);
    }

    static Progress progress(Rebooking rebooking) {
        return new Progress(
                say("rebooking.searching", rebooking.rows().size()),
                rebooking.percent(),
                100,
                say("rebooking.percent", rebooking.percent()));
    }

    /** What approving does: asks whoever has a time; the others have to be called. */
    List<PlanStep> steps(PracticeId practice, Rebooking rebooking) {
        Map<UUID, Appointment> visits = visits(practice, rebooking);
        return booked(rebooking, visits).map(b -> step(b.visit(), b.row())).toList();
    }

    private record Booked(Rebooking.Row row, Appointment visit) {}

    private static Stream<Booked> booked(Rebooking rebooking, Map<UUID, Appointment> visits) {
        return rebooking.rows().stream()
                .flatMap(row -> Stream.ofNullable(visits.get(row.appointment())).map(visit -> new Booked(row, visit)));
    }

    private static PlanStep step(Appointment a, Rebooking.Row row) {
        Instant starts = row.starts();
        PlanStep step = starts == null
                ? PlanStep.of(PlanStep.Act.CALL, a)
                : PlanStep.of(PlanStep.Act.ASK, a).to(row.practitioner(), starts, row.room());
        return step.version(row.version());
    }

    private Map<UUID, Appointment> visits(PracticeId practice, Rebooking rebooking) {
        return agenda.appointments(
                practice,
                rebooking.rows().stream().map(Rebooking.Row::appointment).toList());
    }

    private static RebookingPage.Line line(
            Clinic clinic, Appointment a, @Nullable PatientName name, Rebooking.Row row) {
        ZoneId zone = clinic.site(a.site()).map(Site::zone).orElse(clinic.zone());
        String type = clinic.visitType(a.visitType()).map(VisitType::name).orElse("");
        Instant starts = row.starts();
        return new RebookingPage.Line(
                a.id().toString(),
                name == null ? Phrase.of(say("plan.somebody")) : Phrase.of(name.onScreen()),
                WAS.format(a.time().start().atZone(zone)) + ", " + type,
                starts == null ? say("rebooking.nowhere") : WAS.format(starts.atZone(zone)),
                Optional.ofNullable(row.practitioner())
                        .flatMap(clinic::practitioner)
                        .map(Practitioner::shortName)
                        .orElse(""),
                starts == null ? "" : note(a, row, zone, starts),
                starts != null,
                row.pinned());
    }

    private static String note(Appointment a, Rebooking.Row row, ZoneId zone, Instant starts) {
        long days = starts.atZone(zone).toLocalDate().toEpochDay()
                - a.time().start().atZone(zone).toLocalDate().toEpochDay();
        String when = say("rebooking.days", Math.abs(days), days < 0 ? 1 : 0);
        return Objects.equals(row.practitioner(), a.practitioner())
                ? when
                : when + ", " + say("rebooking.other-provider");
    }
}
