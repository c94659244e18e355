package clinic.baton.papers.web;

import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Papers;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitType;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.VisitReadiness;
import clinic.baton.record.Caller;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one paper. */
@Component
class PaperPages {
    private static final int FOUND = 8;
    private static final int VISITS = 30;
    private static final int SHOWN = 1500;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH);

    private final Papers papers;
    private final PaperLines lines;
    private final FindPatients people;
    private final Patients patients;
    private final Agenda agenda;
    private final Readiness readiness;
    private final Clinics clinics;

    PaperPages(
            Papers papers,
            PaperLines lines,
            FindPatients people,
            Patients patients,
            Agenda agenda,
            Readiness readiness,
            Clinics clinics) {
        this.papers = papers;
        this.lines = lines;
        this.people = people;
        this.patients = patients;
        this.agenda = agenda;
        this.readiness = readiness;
        this.clinics = clinics;
    }

    PaperPage of(Caller caller, Paper paper, String typed, @Nullable UUID chosen, String error) {
        PracticeId practice = caller.practice();
        Clinic clinic = clinics.of(practice);
        List<PatientName> found = typed.isBlank()
                ? papers.likely(practice, paper)
                : people.find(practice, typed, clinic.details().region(), FOUND);
        Paper.Filed filed = paper.filed();
        UUID whose = filed == null ? chosen : filed.patient();
        Optional<PatientName> name = whose == null ? Optional.empty() : patients.named(practice, whose);
        String kind = PaperKinds.seems(paper);
        return new PaperPage(
                lines.of(caller, List.of(paper)).getFirst(),
                paper.words().substring(0, Math.min(SHOWN, paper.words().length())),
                typed,
                found.stream().limit(FOUND).map(PaperPages::person).toList(),
                name.map(PaperPages::person).orElse(null),
                whose == null || filed != null ? List.of() : visits(practice, whose, kind, clinic),
                PaperKinds.OFTEN,
                kind,
                error,
                paper.state() == Paper.State.NEW,
                caller.may(Permission.CONDUCT));
    }

    private static PaperPage.Person person(PatientName name) {
        return new PaperPage.Person(
                name.id(), name.onScreen(), name.birthDate() == null ? "" : String.valueOf(name.birthDate()));
    }

    private List<PaperPage.Visit> visits(PracticeId practice, UUID patient, String kind, Clinic clinic) {
        List<Appointment> ahead = agenda.ofPatient(practice, patient, VISITS).stream()
                .filter(visit -> visit.status().ahead())
                .sorted(Comparator.comparing(visit -> visit.time().start()))
                .toList();
        return readiness.of(practice, ahead).stream()
                .flatMap(visit -> choices(visit, kind, clinic))
                .toList();
    }

    private static Stream<PaperPage.Visit> choices(VisitReadiness ready, String kind, Clinic clinic) {
        Appointment visit = ready.visit();
        String words = WHEN.format(visit.time().start().atZone(clinic.zone())) + ", "
                + clinic.visitType(visit.visitType()).map(VisitType::name).orElse("visit");
        Stream<PaperPage.Visit> lacks = ready.open().stream()
                .map(item -> new PaperPage.Visit(
                        visit.id() + " " + item.item(),
                        words + ": " + item.words(),
                        PaperKinds.fills(kind, item.item())));
        return Stream.concat(lacks, Stream.of(new PaperPage.Visit(visit.id() + " ", words, false)));
    }
}
