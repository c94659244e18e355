package clinic.baton.insight.web;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the booked visits of a range of dates. */
@Component
class Bookings {
    private final Agenda agenda;
    private final InTheBuilding building;
    private final Patients patients;
    private final Clinics clinics;

    Bookings(Agenda agenda, InTheBuilding building, Patients patients, Clinics clinics) {
        this.agenda = agenda;
        this.building = building;
        this.patients = patients;
        this.clinics = clinics;
    }

    /**
     * What a range holds.
     *
     * @param visits all that was booked, by date
     * @param planned minutes of clinic time by provider, lanes counted, sessions called off left out
     */
    record Read(List<BookedVisit> visits, Map<UUID, Long> planned) {}

    Read of(PracticeId practice, LocalDate first, LocalDate last) {
        Clinic clinic = clinics.of(practice);
        List<Appointment> booked = new ArrayList<>();
        Map<UUID, Encounter> here = new HashMap<>();
        Map<UUID, Long> planned = new HashMap<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            DayAgenda day = agenda.of(practice, date);
            booked.addAll(day.appointments());
            day.sessions().stream()
                    .filter(s -> !s.cancelled())
                    .forEach(s -> planned.merge(s.practitioner(), minutes(s), Long::sum));
            for (Encounter visit : building.on(practice, date)) {
                UUID appointment = visit.purpose().appointment();
                if (appointment != null) {
                    here.put(appointment, visit);
                }
            }
        }
        Map<UUID, PatientName> names = patients.named(
                practice, booked.stream().map(Appointment::patient).distinct().toList());
        return new Read(
                booked.stream()
                        .map(a -> new BookedVisit(clinic, a, names.get(a.patient()), here.get(a.id())))
                        .toList(),
                planned);
    }

    private static long minutes(Session session) {
        return session.time().length().toMinutes() * session.lanes();
    }
}
