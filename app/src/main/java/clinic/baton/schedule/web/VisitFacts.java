package clinic.baton.schedule.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A visit in words.
 *
 * @param id the appointment
 * @param version for what is posted
 * @param facts label and text, in order
 * @param ahead whether it can still be moved or called off
 * @param missable whether it can be noted as not come
 */
public record VisitFacts(UUID id, int version, List<Fact> facts, boolean ahead, boolean missable) {
    /** One line. */
    public record Fact(String label, String text) {}

    static VisitFacts of(Appointment visit, Clinic clinic) {
        List<Fact> facts = new ArrayList<>();
        var zone = clinic.zone();
        facts.add(new Fact(
                "When",
                Words.longDate(visit.time().start().atZone(zone).toLocalDate()) + ", "
                        + Words.range(visit.time(), zone)));
        facts.add(new Fact(
                "Visit",
                clinic.visitType(visit.visitType()).map(VisitType::name).orElse("")));
        if (visit.practitioner() != null) {
            facts.add(new Fact(
                    "With",
                    clinic.practitioner(visit.practitioner())
                            .map(Practitioner::name)
                            .orElse("")));
        }
        if (visit.room() != null) {
            facts.add(new Fact("Room", clinic.room(visit.room()).map(Room::name).orElse("")));
        }
        facts.add(new Fact("State", visit.status().words()));
        add(facts, "Note", visit.comment());
        add(facts, "Why ended", visit.endedReason());
        add(facts, "Why overbooked", visit.overbookReason());
        boolean booked = visit.status() == AppointmentStatus.BOOKED;
        return new VisitFacts(visit.id(), visit.version(), facts, visit.status().ahead(), booked);
    }

    private static void add(List<Fact> facts, String label, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            facts.add(new Fact(label, text));
        }
    }
}
