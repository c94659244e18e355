package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Notice;
import clinic.baton.flow.PlanVisit;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.flow.Tend;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitRange;
import clinic.baton.forecast.Waits;
import clinic.baton.promises.TellWait;
import clinic.baton.promises.TellingButtons;
import clinic.baton.promises.WaitPromise;
import clinic.baton.prompts.Handle;
import clinic.baton.prompts.Ranked;
import clinic.baton.record.Command;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.MarkNoShow;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the autopilot does about each kind of prompt, and how long that takes a person. What it knows nothing to do about, it leaves. */
final class PromptDeeds {
    private static final Pattern KEY =
            Pattern.compile("([a-z]+(?:-back)?)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}).*");
    private static final Duration GONE = Duration.ofMinutes(30);
    private static final Duration WORD = Duration.ofSeconds(20);
    private static final Duration TELLING = Duration.ofSeconds(30);
    private static final Duration ROOMING = Duration.ofSeconds(40);
    private static final Duration CALL = Duration.ofSeconds(90);
    private static final String WALK_IN = "acute";

    private final Theatre theatre;
    private final Waits waits;
    private final Agenda agenda;
    private final Doctors doctors;
    private final Set<String> done = new HashSet<>();

    PromptDeeds(Theatre theatre, Waits waits, Agenda agenda, Doctors doctors) {
        this.theatre = theatre;
        this.waits = waits;
        this.agenda = agenda;
        this.doctors = doctors;
    }

    /** Does what a prompt asks; how long it takes, or nothing where it isn't the autopilot's. */
    Optional<Duration> does(Ranked ranked) {
        Matcher key = KEY.matcher(ranked.key());
        if (!key.matches() || !done.add(ranked.key())) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(key.group(2));
        Optional<Guest> guest = theatre.guestOf(id);
        return switch (key.group(1)) {
            case "told" -> act(new Notice.NurseTold(id), WORD);
            case "next" -> guest.flatMap(this::room);
            case "long" -> guest.flatMap(one -> room(one).or(() -> tell(one)));
            case "wait", "update", "call-back" -> guest.flatMap(this::tell);
            case "plan" -> guest.flatMap(this::plan);
            case "clean" -> act(new Tend.Cleaned(id), CALL);
            case "late" -> late(id, ranked.key());
            case "over" -> act(new Handle.DoneAlready(ranked.key()), WORD);
            case "flag" -> guest.flatMap(this::nurse);
            default -> Optional.empty();
        };
    }

    private <R> Optional<Duration> act(Command<R> command, Duration takes) {
        return theatre.hands.does(theatre.conductor(), command).map(answer -> takes);
    }

    private Optional<Duration> room(Guest guest) {
        Optional<UUID> room = guest.waits() ? theatre.freeRoom(guest) : Optional.empty();
        return room.filter(free ->
                        theatre.step(theatre.conductor(), guest, e -> new Step.ToRoom(e.id(), e.version(), free)))
                .map(free -> ROOMING);
    }

    private Optional<Duration> nurse(Guest guest) {
        boolean went = theatre.step(theatre.conductor(), guest, e -> new Step.WithNurse(e.id(), e.version()));
        return went ? Optional.of(WORD) : Optional.empty();
    }

    /** Tells somebody how long it takes, as the newest forecast has it. */
    Optional<Duration> tell(Guest guest) {
        Encounter visit = guest.encounter;
        if (visit == null || guest.seen() || guest.at(Stage.WITH_NURSE)) {
            return Optional.empty();
        }
        Optional<WaitRange> range =
                waits.of(theatre.practice).of(visit.id()).flatMap(one -> Optional.ofNullable(seen(one)));
        return range.flatMap(known -> act(
                new TellWait(
                        visit.id(),
                        known,
                        theatre.now().plus(TellingButtons.NEXT_WORD),
                        "Visits before take longer today",
                        WaitPromise.Way.SPOKEN,
                        WaitPromise.Choice.STAYS),
                TELLING));
    }

    private static @org.jspecify.annotations.Nullable WaitRange seen(PersonOutlook one) {
        return one.seen();
    }

    private Optional<Duration> plan(Guest guest) {
        Encounter visit = guest.encounter;
        Optional<String> who = doctors.leastBusy();
        if (visit == null || who.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> planned = act(
                new PlanVisit(visit.id(), theatre.house.id(WALK_IN), theatre.house.id(who.get())),
                Duration.ofSeconds(60));
        planned.ifPresent(takes -> guest.provider = who.get());
        return planned;
    }

    private Optional<Duration> late(UUID id, String key) {
        Optional<Appointment> appointment = agenda.appointment(theatre.practice, id);
        if (appointment.isEmpty()) {
            return Optional.empty();
        }
        boolean gone = !theatre.now().isBefore(appointment.get().time().start().plus(GONE));
        if (gone) {
            return act(new MarkNoShow(id, appointment.get().version()), WORD);
        }
        done.remove(key);
        return done.add("rang " + id) ? Optional.of(CALL) : Optional.empty();
    }
}
