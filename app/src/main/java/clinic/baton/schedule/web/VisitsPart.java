package clinic.baton.schedule.web;

import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientPart;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Caller;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Templates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A patient's visits on the patient's page. */
@Component
public class VisitsPart implements PatientPart {
    private static final int SHOWN = 30;

    private final Agenda agenda;
    private final Clinics clinics;
    private final Templates templates;

    VisitsPart(Agenda agenda, Clinics clinics, Templates templates) {
        this.agenda = agenda;
        this.clinics = clinics;
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
        List<Line> lines = agenda.ofPatient(caller.practice(), patient, SHOWN).stream()
                .map(visit -> Line.of(visit, clinic, "/p/" + caller.practice()))
                .toList();
        return Optional.of(templates.part("schedule/visits", "lines", lines));
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
