package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.Incident;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.RebookingMoved;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.StartRebooking;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StartRebookingUseCase implements UseCase<StartRebooking, UUID> {
    private static final int MOST = 400;

    private final Agenda agenda;

    StartRebookingUseCase(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public About<StartRebooking, UUID> about() {
        return new About<>(StartRebooking.class, UUID.class, Permission.BOOK, List.of(RebookingMoved.class));
    }

    @Override
    public List<String> locks(StartRebooking command) {
        return List.of("subject:" + command.incident());
    }

    @Override
    public Outcome<UUID> perform(StartRebooking command, Writing writing) {
        Optional<Incident> found = IncidentRows.find(writing.sql(), writing.practiceKey(), command.incident());
        if (found.isEmpty()) {
            return Outcome.refused(ReplanRefusal.NO_SUCH_INCIDENT.refuse());
        }
        Incident incident = found.get();
        if (incident.answered()) {
            return Outcome.refused(ReplanRefusal.DAY_HAS_CHANGED.refuse());
        }
        List<Appointment> affected = affected(writing, incident);
        if (affected.isEmpty()) {
            return Outcome.refused(ReplanRefusal.NOBODY_AFFECTED.refuse());
        }
        if (affected.size() > MOST) {
            return Outcome.refused(ReplanRefusal.TOO_MANY.refuse());
        }
        UUID id = writing.newId();
        RebookingRows.insert(
                writing,
                new Rebooking(
                        id,
                        incident.id(),
                        Rebooking.State.SEARCHING,
                        0,
                        writing.now(),
                        writing.caller().name(),
                        1,
                        affected.stream().map(StartRebookingUseCase::row).toList()));
        return Outcome.done(id);
    }

    private List<Appointment> affected(Writing writing, Incident incident) {
        if (!incident.what().gone()) {
            return List.of();
        }
        List<Appointment> booked = agenda.of(writing.practice(), incident.date()).standing().stream()
                .filter(a -> a.status() == AppointmentStatus.BOOKED)
                .toList();
        return GonePlans.affected(booked, incident, writing.now()).toList();
    }

    private static Rebooking.Row row(Appointment a) {
        return new Rebooking.Row(a.id(), a.version(), a.patient(), null, null, null, 0, false);
    }
}
