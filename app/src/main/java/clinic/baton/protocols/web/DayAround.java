package clinic.baton.protocols.web;

import clinic.baton.access.Member;
import clinic.baton.access.Members;
import clinic.baton.flow.Tend;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.RunCommand;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.replan.Happening;
import clinic.baton.replan.SayHappened;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The day around an emergency: its room and its providers leave the plan. Each step is a command of its own after the
 * emergency's, so that nothing here can keep a protocol from running; what couldn't be done stands on its timeline.
 */
@Component
class DayAround {
    private static final Logger log = LoggerFactory.getLogger(DayAround.class);

    private final Act act;
    private final Protocols protocols;
    private final Members members;
    private final Clinics clinics;

    DayAround(Act act, Protocols protocols, Members members, Clinics clinics) {
        this.act = act;
        this.protocols = protocols;
        this.members = members;
        this.clinics = clinics;
    }

    /** The room is nobody else's while it runs. */
    void roomTaken(Caller caller, UUID key, UUID id) {
        changing(caller, id).filter(run -> run.room() != null).ifPresent(run -> {
            UUID room = Objects.requireNonNull(run.room());
            String note = run.protocol().loud() ? run.protocol().title() : "in use";
            done(caller, key, run, "room", new Tend.CloseRoom(room, note), answer -> null, "Room taken out of the day");
        });
    }

    /** A provider who took a role is away from their patients. */
    void providerTaken(Caller caller, UUID key, UUID id) {
        changing(caller, id)
                .ifPresent(run -> provider(caller).ifPresent(who -> {
                    int minutes = (int) run.protocol().takes().toMinutes();
                    String note = run.protocol().loud() ? run.protocol().title() : null;
                    var command = new SayHappened(Happening.EMERGENCY, who.id(), run.room(), minutes, note);
                    done(
                            caller,
                            key,
                            run,
                            "provider",
                            command,
                            incident -> incident,
                            who.shortName() + " is out of the plan for " + minutes + " min");
                }));
    }

    /** Room and providers are back: the room for clean-up, or free at once where it was a false alarm. */
    void over(Caller caller, UUID key, UUID id) {
        Run run = protocols.run(caller.practice(), id).filter(r -> !r.drill()).orElse(null);
        if (run == null || run.ending() == null) {
            return;
        }
        boolean none = run.ending().how() == Run.How.FALSE_ALARM;
        UUID room = run.room();
        if (room != null) {
            done(caller, key, run, "room", new Tend.OpenRoom(room), answer -> null, "Room back in the day");
            if (!none) {
                done(caller, key, run, "clean", new Tend.NeedsCleaning(room), a -> null, "Room waits for clean-up");
            }
        }
        for (UUID person : run.people()) {
            practitioner(caller, person)
                    .ifPresent(who -> done(
                            caller,
                            key,
                            run,
                            "back" + person,
                            new SayHappened(Happening.PROVIDER_BACK, who.id(), null, 0, null),
                            incident -> incident,
                            who.shortName() + " is back in the plan"));
        }
    }

    private Optional<Run> changing(Caller caller, UUID id) {
        return protocols.run(caller.practice(), id).filter(run -> run.open() && !run.drill());
    }

    private <R> void done(
            Caller caller,
            UUID key,
            Run run,
            String what,
            Command<R> command,
            java.util.function.Function<R, ?> incident,
            String words) {
        UUID own = UUID.nameUUIDFromBytes((key + what).getBytes(StandardCharsets.UTF_8));
        RunCommand.NotePlan note;
        try {
            note = switch (act.run(caller, own, command)) {
                case Outcome.Done<R>(R answer) ->
                    new RunCommand.NotePlan(run.id(), (UUID) incident.apply(answer), words);
                case Outcome.Refused<R>(var reasons) ->
                    new RunCommand.NotePlan(
                            run.id(),
                            null,
                            reasons.getFirst().code().equals("flow.room-in-use")
                                    ? "The room has somebody in it, so nobody else is sent there"
                                    : "Not done: " + words + ". Tell the desk to re-lay the day.");
            };
        } catch (RuntimeException e) {
            log.error("The day of practice {} was not re-laid around {}", caller.practice(), run.id(), e);
            note = new RunCommand.NotePlan(run.id(), null, "Not done: " + words + ". Tell the desk to re-lay the day.");
        }
        act.run(caller, UUID.nameUUIDFromBytes((key + what + "note").getBytes(StandardCharsets.UTF_8)), note);
    }

    private Optional<Practitioner> provider(Caller caller) {
        return caller.id() == null ? Optional.empty() : practitioner(caller, caller.id());
    }

    private Optional<Practitioner> practitioner(Caller caller, UUID person) {
        List<Practitioner> providers = clinics.of(caller.practice()).providers();
        return members.of(caller.practice()).stream()
                .filter(m -> m.person().equals(person) && m.ended() == null)
                .map(Member::practitioner)
                .filter(Objects::nonNull)
                .flatMap(id -> providers.stream().filter(p -> p.id().equals(id)))
                .findFirst();
    }
}
