package clinic.baton.readiness.internal;

import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Appointments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a visit and one of its items for a command. */
@Component
class ItemRule {
    private final Appointments appointments;
    private final Readiness readiness;

    ItemRule(Appointments appointments, Readiness readiness) {
        this.appointments = appointments;
        this.readiness = readiness;
    }

    Optional<Appointment> visit(Writing writing, UUID appointment) {
        return appointments.find(writing, appointment);
    }

    Optional<ReadyItem> item(Writing writing, Appointment visit, String item) {
        return readiness.of(writing.practice(), List.of(visit)).getFirst().items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
    }
}
