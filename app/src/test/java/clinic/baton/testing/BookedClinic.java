package clinic.baton.testing;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Details;
import clinic.baton.patients.NeedDetail;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.record.Undo;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small clinic with somebody at its desk who books, in the words of a test: {@code book(rossi, "Dr Lind", "Follow-up", at)}. */
public final class BookedClinic {
    private final Act act;
    private final Clinic clinic;
    private final Caller desk;

    /** A desk of the clinic, by a caller with every permission. */
    public BookedClinic(Act act, Clinic clinic) {
        this(act, clinic, TestPractice.owner(clinic.id()));
    }

    /** A desk of the clinic. */
    public BookedClinic(Act act, Clinic clinic, Caller desk) {
        this.act = act;
        this.clinic = clinic;
        this.desk = desk;
    }

    /** The clinic. */
    public Clinic clinic() {
        return clinic;
    }

    /** The practice. */
    public PracticeId practice() {
        return clinic.id();
    }

    /** Who books. */
    public Caller desk() {
        return desk;
    }

    /** A new patient. */
    public UUID patient(String family, NeedDetail... needs) {
        return run(new RegisterPatient(
                        Details.of(family, "Carla", LocalDate.of(1960, 5, 4)), List.of(), List.of(needs), List.of()))
                .orThrow();
    }

    /** A provider or nurse by short name. */
    public UUID who(String shortName) {
        return clinic.practitioners().stream()
                .filter(p -> p.shortName().equals(shortName))
                .map(Practitioner::id)
                .findFirst()
                .orElseThrow();
    }

    /** A kind of visit by name. */
    public UUID visit(String name) {
        return clinic.visitTypes().stream()
                .filter(v -> v.name().equals(name))
                .map(VisitType::id)
                .findFirst()
                .orElseThrow();
    }

    /** A room by name. */
    public UUID room(String name) {
        return clinic.rooms().stream()
                .filter(r -> r.name().equals(name))
                .map(Room::id)
                .findFirst()
                .orElseThrow();
    }

    /** The only site. */
    public UUID site() {
        return clinic.sites().getFirst().id();
    }

    /** A local time of the clinic, as {@code 2026-11-23T09:20}. */
    public Instant at(String local) {
        return LocalDateTime.parse(local).atZone(clinic.zone()).toInstant();
    }

    /** The booking of a visit. */
    public Book booking(UUID patient, @Nullable String provider, String visit, String local) {
        UUID practitioner = provider == null ? null : who(provider);
        return new Book(patient, practitioner, visit(visit), site(), at(local), null, null, null, null);
    }

    /** Books. */
    public Outcome<Booked> book(UUID patient, @Nullable String provider, String visit, String local) {
        return run(booking(patient, provider, visit, local));
    }

    /** Carries a command out with a key of its own. */
    public <R> Outcome<R> run(Command<R> command) {
        return act.run(desk, UUID.randomUUID(), command);
    }

    /** Carries a command out with a key. */
    public <R> Outcome<R> run(UUID key, Command<R> command) {
        return act.run(desk, key, command);
    }

    /** Takes back what was done with a key. */
    public Outcome<?> undo(UUID key, UUID subject) {
        return run(new Undo(key, subject));
    }

    /** The refusals of an outcome. */
    public static List<Refusal> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("Done, though it had to be refused: " + done);
            case Outcome.Refused<?>(var reasons) -> reasons;
        };
    }

    /** The codes of an outcome's refusals. */
    public static List<String> codes(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Refusal::code).toList();
    }
}
