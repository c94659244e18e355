package clinic.baton.protocols.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.protocols.Protocol;
import clinic.baton.protocols.ProtocolRefusal;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.Run.Kind;
import clinic.baton.protocols.Run.Mark;
import clinic.baton.protocols.RunCommand;
import clinic.baton.record.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What may be done in a run, and what comes of it.
 *
 * @param run how it stands
 * @param caller who does it
 * @param now the practice's time
 * @param room whether there is such a room
 */
record RunRule(Run run, Caller caller, Instant now, Predicate<UUID> room) {
    private static final int LONGEST = 1000;

    /** What comes of a command. */
    sealed interface Effect {
        /** A mark is added. */
        record Add(Mark mark) implements Effect {}

        /** A mark is struck. */
        record Strike(Mark mark) implements Effect {}

        /** It moves to another place, which is marked. */
        record Place(
                String place,
                @org.jspecify.annotations.Nullable UUID room,
                Mark mark) implements Effect {}

        /** It ends. */
        record End(Run.How how) implements Effect {}

        /** What was said is kept. */
        record Talk(RunCommand.WriteDebrief words) implements Effect {}

        /** It stands so already. */
        record None() implements Effect {}
    }

    Outcome<Effect> apply(RunCommand command) {
        return switch (command) {
            case RunCommand.NoteInRun(UUID id, String words) ->
                words(words, w -> new Effect.Add(mark(Kind.NOTE, "", w)));
            case RunCommand.WriteDebrief talk -> talk(talk);
            case RunCommand.NotePlan(UUID id, UUID incident, String words) ->
                Outcome.done(new Effect.Add(mark(Kind.PLAN, Objects.toString(incident, ""), words)));
            case RunCommand other when !run.open() -> Outcome.refused(over());
            case RunCommand.ClaimRole(UUID id, String role) -> claim(role);
            case RunCommand.FreeRole(UUID id, String role) -> strike(Kind.ROLE, role);
            case RunCommand.TickStep(UUID id, String step) -> tick(step);
            case RunCommand.StrikeStep(UUID id, String step) -> strike(Kind.STEP, step);
            case RunCommand.TapTimer(UUID id, String timer) ->
                run.protocol()
                        .timer(timer)
                        .map(t -> done(mark(Kind.TIMER, timer, t.words())))
                        .orElseGet(RunRule::nothingSuch);
            case RunCommand.PlaceRun(UUID id, String place, UUID where) ->
                where != null && !room.test(where)
                        ? Outcome.refused(ProtocolRefusal.NO_SUCH_ROOM.of("room"))
                        : words(place, w -> new Effect.Place(w, where, mark(Kind.PLACE, "", w)));
            case RunCommand.CountIn(UUID id, String ref, String words) ->
                run.last(Kind.ROLL, ref).isPresent()
                        ? Outcome.done(new Effect.None())
                        : words(words, w -> new Effect.Add(mark(Kind.ROLL, ref, w)));
            case RunCommand.EndRun(UUID id, Run.How how) -> Outcome.done(new Effect.End(how));
        };
    }

    private Outcome<Effect> claim(String code) {
        Optional<Protocol.Role> role = run.protocol().role(code);
        if (role.isEmpty()) {
            return nothingSuch();
        }
        if (role.get().clinical() && !caller.may(Permission.CARE)) {
            return Outcome.refused(ProtocolRefusal.ROLE_IS_CLINICAL.refuse());
        }
        Optional<Mark> holder = run.last(Kind.ROLE, code);
        if (holder.isEmpty()) {
            return done(mark(Kind.ROLE, code, role.get().title()));
        }
        return Objects.equals(holder.get().by().person(), caller.id())
                ? Outcome.done(new Effect.None())
                : Outcome.refused(ProtocolRefusal.ROLE_TAKEN.refuse(
                        Map.of("who", holder.get().by().name())));
    }

    private Outcome<Effect> tick(String id) {
        if (run.last(Kind.STEP, id).isPresent()) {
            return Outcome.done(new Effect.None());
        }
        return run.protocol()
                .step(id)
                .map(step -> done(mark(Kind.STEP, id, step.words())))
                .orElseGet(RunRule::nothingSuch);
    }

    private Outcome<Effect> strike(Kind kind, String ref) {
        return Outcome.done(run.last(kind, ref).<Effect>map(Effect.Strike::new).orElseGet(Effect.None::new));
    }

    private Outcome<Effect> talk(RunCommand.WriteDebrief talk) {
        if (run.open()) {
            return Outcome.refused(ProtocolRefusal.STILL_RUNNING.refuse());
        }
        if ((talk.reactions() + talk.description() + talk.analysis() + talk.summary()).isBlank()) {
            return Outcome.refused(ProtocolRefusal.WORDS_MISSING.of("description"));
        }
        return Outcome.done(new Effect.Talk(talk));
    }

    private static Outcome<Effect> words(String words, java.util.function.Function<String, Effect> effect) {
        if (words.isBlank()) {
            return Outcome.refused(ProtocolRefusal.WORDS_MISSING.of("words"));
        }
        return words.length() > LONGEST
                ? Outcome.refused(ProtocolRefusal.TEXT_TOO_LONG.of("words", Map.of("limit", Integer.toString(LONGEST))))
                : Outcome.done(effect.apply(words.strip()));
    }

    private Mark mark(Kind kind, String ref, String words) {
        return new Mark(kind, ref, words, new Run.By(caller.id(), caller.name(), now), false);
    }

    private Refusal over() {
        return ProtocolRefusal.OVER.refuse();
    }

    private static Outcome<Effect> done(Mark mark) {
        return Outcome.done(new Effect.Add(mark));
    }

    private static Outcome<Effect> nothingSuch() {
        return Outcome.refused(ProtocolRefusal.NOTHING_SUCH.refuse());
    }
}
