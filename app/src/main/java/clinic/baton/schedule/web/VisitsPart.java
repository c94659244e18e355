package clinic.baton.schedule.web;

import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientPart;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A patient's visits on the patient's page. */
@Component
public class VisitsPart implements PatientPart {
    private static final int SHOWN = 30;

    private final Agenda agenda;
    private final Clinics clinics;
    private final Clocks clocks;
    private final Templates templates;

    VisitsPart(Agenda agenda, Clinics clinics, Clocks clocks, Templates templates) {
        this.agenda = agenda;
        this.clinics = clinics;
        this.clocks = clocks;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        if (!caller.may(Permission.SEE_DAY)) {
            return Optional.empty();
        }
        Clinic clinic = clinics.of(caller.practice());
        LocalDate today = clocks.of(caller.practice()).today();
        Map<Integer, List<Line>> split = agenda.ofPatient(caller.practice(), patient, SHOWN).stream()
                .collect(Collectors.groupingBy(
                        visit -> Integer.signum(date(visit, clinic).compareTo(today)),
                        Collectors.mapping(
                                visit -> Line.of(visit, clinic, "/p/" + caller.practice()), Collectors.toList())));
        return Optional.of(templates.part(
                "schedule/visits",
                "coming",
                split.getOrDefault(1, List.of()).reversed(),
                "today",
                split.getOrDefault(0, List.of()).reversed(),
                "past",
                split.getOrDefault(-1, List.of())));
    }

    private static LocalDate date(Appointment visit, Clinic clinic) {
        return visit.time().start().atZone(clinic.zone()).toLocalDate();
    }

    /**
     * A visit in a table.
     *
     * @param when date and time
     * @param what kind of visit
     * @param with provider
     * @param state where it stands
     * @param address its page
     */
    public record Line(String when, String what, String with, String state, String address) {
        static Line of(Appointment visit, Clinic clinic, String root) {
            var starts = visit.time().start().atZone(clinic.zone());
            String with = visit.practitioner() == null
                    ? ""
                    : clinic.practitioner(visit.practitioner())
                            .map(Practitioner::shortName)
                            .orElse("");
            return new Line(
                    Words.date(starts.toLocalDate()) + " " + starts.getYear() + " "
                            + Words.time(visit.time().start(), clinic.zone()),
                    clinic.visitType(visit.visitType()).map(VisitType::name).orElse(""),
                    with,
                    visit.status().words(),
                    root + "/appointments/" + visit.id());
        }
    }
}
