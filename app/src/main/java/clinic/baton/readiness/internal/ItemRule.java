package clinic.baton.readiness.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.readiness.Readiness;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.readiness.ReadyItem;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Appointments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * A visit and one of its items.
     *
     * @param visit the visit
     * @param item the item, as it stands
     */
    record Found(Appointment visit, ReadyItem item) {}

    /** Goes on with a visit's item and a note that may be kept, or refuses. */
    Outcome<Nothing> with(
            Writing writing, UUID appointment, String item, String note, Function<Found, Outcome<Nothing>> then) {
        Optional<Appointment> visit = visit(writing, appointment);
        if (visit.isEmpty()) {
            return Outcome.refused(ReadinessRefusal.NO_SUCH_VISIT.refuse());
        }
        Optional<ReadyItem> found = item(writing, visit.get(), item);
        if (found.isEmpty()) {
            return Outcome.refused(ReadinessRefusal.NO_SUCH_ITEM.refuse());
        }
        Optional<Refusal> wrong = Checks.tooLong("note", note, Checks.NOTE);
        return wrong.isPresent() ? Outcome.refused(wrong.get()) : then.apply(new Found(visit.get(), found.get()));
    }

    Optional<Appointment> visit(Writing writing, UUID appointment) {
        return appointments.find(writing, appointment);
    }

    private Optional<ReadyItem> item(Writing writing, Appointment visit, String item) {
        return readiness.of(writing.practice(), List.of(visit)).getFirst().items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
    }
}
