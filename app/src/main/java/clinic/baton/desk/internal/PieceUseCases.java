package clinic.baton.desk.internal;

import clinic.baton.desk.DeskRefusal;
import clinic.baton.desk.HandOver.Accept;
import clinic.baton.desk.HandOver.Withdraw;
import clinic.baton.desk.Handed;
import clinic.baton.desk.Handed.Accepted;
import clinic.baton.desk.HandedChanged;
import clinic.baton.desk.Parked.By;
import clinic.baton.desk.ParkedChanged;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.prompts.PromptHandled;
import clinic.baton.prompts.TakingOver;
import clinic.baton.record.Command;
import clinic.baton.record.DayEvent;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accepting a piece of a hand-over, and taking one back. */
@Configuration(proxyBeanMethods = false)
class PieceUseCases {
    private record Settles<C extends Command<Handed>>(
            Class<C> command,
            Function<C, UUID> piece,
            List<Class<? extends DayEvent>> events,
            String how,
            BiFunction<Handed, Writing, Outcome<Handed>> rule)
            implements UseCase<C, Handed> {
        @Override
        public About<C, Handed> about() {
            return new About<>(command, Handed.class, Permission.CONDUCT, events);
        }

        @Override
        public List<String> locks(C settle) {
            return List.of("subject:" + piece.apply(settle));
        }

        @Override
        public Outcome<Handed> perform(C settle, Writing writing) {
            Optional<Handed> before = HandedRows.find(writing, piece.apply(settle));
            if (before.isEmpty()) {
                return Outcome.refused(DeskRefusal.UNKNOWN_PIECE.refuse());
            }
            if (before.get().accepted() != null || before.get().withdrawn()) {
                return Outcome.refused(DeskRefusal.PIECE_SETTLED.refuse());
            }
            Outcome<Handed> outcome = rule.apply(before.get(), writing);
            if (outcome instanceof Outcome.Done<Handed>(Handed after)) {
                HandedRows.write(writing, after);
                writing.record(new HandedChanged(how, before.get(), after));
            }
            return outcome;
        }
    }

    @Bean
    UseCase<Accept, Handed> acceptPiece(TakingOver taking) {
        return new Settles<>(
                Accept.class,
                Accept::id,
                List.of(HandedChanged.class, PromptHandled.class, ParkedChanged.class),
                "accepted",
                (piece, writing) -> accept(piece, writing, taking));
    }

    @Bean
    UseCase<Withdraw, Handed> withdrawPiece() {
        return new Settles<>(
                Withdraw.class,
                Withdraw::id,
                List.of(HandedChanged.class),
                "withdrawn",
                (piece, writing) ->
                        Objects.equals(piece.from().person(), writing.caller().id())
                                ? Outcome.done(piece.withdraw(true))
                                : Outcome.refused(DeskRefusal.NOT_YOURS_TO_HAND_OVER.refuse()));
    }

    /** What ended meanwhile is accepted all the same: the successor knows of it, and nothing is left of it. */
    private static Outcome<Handed> accept(Handed piece, Writing writing, TakingOver taking) {
        By me = new By(writing.caller().id(), writing.caller().name());
        switch (piece.kind()) {
            case PROMPT -> taking.pass(writing, piece.ref(), piece.from().person());
            case PARKED -> passCall(UUID.fromString(piece.ref()), me, writing);
            case WORD -> {}
        }
        return Outcome.done(piece.accept(new Accepted(me, writing.now())));
    }

    private static void passCall(UUID id, By me, Writing writing) {
        writing.sql().execute("select pg_advisory_xact_lock(hashtextextended(?, ?))", "subject:" + id, (long)
                writing.practiceKey());
        ParkedRows.find(writing, id).filter(p -> !p.ended()).ifPresent(before -> {
            var after = before.held(before.held(), me, before.since());
            ParkedRows.write(writing, after);
            writing.record(new ParkedChanged("accepted", before, after));
        });
    }
}
