package clinic.baton.flow.internal;

import clinic.baton.flow.Arrive;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Purpose;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentProgressed;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Appointments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ArriveUseCase implements UseCase<Arrive, Encounter> {
    private final Appointments appointments;
    private final Telling telling;

    ArriveUseCase(Appointments appointments, Telling telling) {
        this.appointments = appointments;
        this.telling = telling;
    }

    @Override
    public About<Arrive, Encounter> about() {
        return new About<>(
                Arrive.class,
                Encounter.class,
                Permission.CONDUCT,
                List.of(EncounterBegan.class, AppointmentProgressed.class));
    }

    @Override
    public List<String> locks(Arrive arrive) {
        return List.of("subject:" + arrive.appointment());
    }

    @Override
    public Outcome<Encounter> perform(Arrive arrive, Writing writing) {
        return arrive(arrive, writing, writing.now());
    }

    /** They came at a moment of today that may be over. */
    Outcome<Encounter> arrive(Arrive arrive, Writing writing, Instant at) {
        Optional<Appointment> found = appointments.find(writing, arrive.appointment());
        if (found.isEmpty()) {
            return Outcome.refused(FlowRefusal.UNKNOWN_APPOINTMENT.refuse());
        }
        Optional<Refusal> why = why(writing, found.get());
        if (why.isPresent()) {
            return Outcome.refused(why.get());
        }
        Appointment appointment = progress(writing, found.get());
        return Outcome.done(Beginning.begin(
                writing,
                appointment.patient(),
                new Purpose(
                        appointment.id(),
                        appointment.practitioner(),
                        appointment.visitType(),
                        appointment.site(),
                        appointment.time(),
                        false,
                        Beginning.words(arrive.reason())),
                at));
    }

    private Optional<Refusal> why(Writing writing, Appointment appointment) {
        Optional<Encounter> before = EncounterRows.ofAppointment(writing, appointment.id());
        if (before.isPresent()) {
            FlowRefusal code = before.get().here() ? FlowRefusal.ALREADY_HERE : FlowRefusal.CAME_AND_LEFT;
            Map<String, String> values = telling.stand(writing, before.get());
            values.put("when", telling.time(writing, before.get().arrivedAt()));
            return Optional.of(code.refuse(values));
        }
        Map<String, String> values = Map.of(
                "patient", telling.patient(writing, appointment.patient()),
                "day", telling.day(writing, appointment.time().start()),
                "when", telling.time(writing, appointment.time().start()));
        if (appointment.status() == AppointmentStatus.CANCELLED
                || appointment.status() == AppointmentStatus.ENTERED_IN_ERROR) {
            return Optional.of(FlowRefusal.CALLED_OFF.refuse(values));
        }
        boolean today = appointment
                .time()
                .start()
                .atZone(writing.clock().zone())
                .toLocalDate()
                .equals(writing.clock().today());
        return today ? Optional.empty() : Optional.of(FlowRefusal.OTHER_DAY.refuse(values));
    }

    /** Somebody who was only proposed, or is marked as not having come, is here all the same. */
    private Appointment progress(Writing writing, Appointment appointment) {
        return switch (appointment.status()) {
            case PROPOSED, PENDING -> {
                appointments.become(writing, appointment.id(), AppointmentStatus.BOOKED, null);
                yield appointments.arrived(writing, appointment.id());
            }
            case BOOKED, NOSHOW -> appointments.arrived(writing, appointment.id());
            case ARRIVED, FULFILLED, CANCELLED, ENTERED_IN_ERROR -> appointment;
        };
    }
}
