package clinic.baton.schedule.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A date's visits as a list to print. */
@Component
public class DayList {
    private final Agenda agenda;
    private final Clinics clinics;
    private final Patients patients;

    DayList(Agenda agenda, Clinics clinics, Patients patients) {
        this.agenda = agenda;
        this.clinics = clinics;
        this.patients = patients;
    }

    /**
     * One visit.
     *
     * @param time from when to when
     * @param name who; null for a patient who is gone
     * @param birthDate ISO date, or blank
     * @param what kind of visit
     * @param with provider
     * @param room the room kept for it
     * @param needs what the patient needs, and the note for staff
     * @param state where it stands
     */
    public record Line(
            String time,
            @Nullable PatientName name,
            String birthDate,
            String what,
            String with,
            String room,
            String needs,
            String state) {}

    /** The date's standing visits, of one provider or of all, by time. */
    List<Line> of(PracticeId practice, LocalDate date, @Nullable UUID provider) {
        Clinic clinic = clinics.of(practice);
        DayAgenda day = agenda.of(practice, date);
        Map<UUID, PatientName> names = patients.named(practice, DayPicture.patients(List.of(day)));
        return day.standing().stream()
                .filter(a -> provider == null || provider.equals(a.practitioner()))
                .map(a -> line(a, clinic, names.get(a.patient())))
                .toList();
    }

    private static Line line(Appointment visit, Clinic clinic, @Nullable PatientName name) {
        String needs =
                name == null ? "" : name.needs().stream().map(Need::words).collect(Collectors.joining(", "));
        String note = visit.comment() == null ? "" : visit.comment();
        return new Line(
                Words.range(visit.time(), clinic.zone()),
                name,
                name == null || name.birthDate() == null ? "" : name.birthDate().toString(),
                clinic.visitType(visit.visitType()).map(VisitType::name).orElse(""),
                Optional.ofNullable(visit.practitioner())
                        .flatMap(clinic::practitioner)
                        .map(Practitioner::shortName)
                        .orElse(""),
                Optional.ofNullable(visit.room())
                        .flatMap(clinic::room)
                        .map(Room::name)
                        .orElse(""),
                needs.isEmpty() || note.isEmpty() ? needs + note : needs + "; " + note,
                visit.status().words());
    }
}
