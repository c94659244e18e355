package clinic.baton.replan.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.DropRebooking;
import clinic.baton.replan.NoteRebooking;
import clinic.baton.replan.PinRow;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.Rebooking.State;
import clinic.baton.replan.RebookingMoved;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.SearchAgain;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The small steps of a rebooking, each allowed in some of its states only. */
@Configuration(proxyBeanMethods = false)
class RebookingUseCases {
    private interface Rule<C> {
        void apply(C command, Rebooking now, Writing writing);
    }

    private record Small<C extends Command<Nothing>>(
            Class<C> type, Permission permission, Function<C, UUID> which, List<State> allowed, Rule<C> rule)
            implements UseCase<C, Nothing> {
        @Override
        public About<C, Nothing> about() {
            return new About<>(type, Nothing.class, permission, List.of(RebookingMoved.class));
        }

        @Override
        public List<String> locks(C command) {
            return List.of("subject:" + which.apply(command));
        }

        @Override
        public Outcome<Nothing> perform(C command, Writing writing) {
            var now = RebookingRows.find(writing.sql(), writing.practiceKey(), which.apply(command))
                    .filter(r -> allowed.contains(r.state()));
            if (now.isEmpty()) {
                return Outcome.refused(ReplanRefusal.REBOOKING_CHANGED.refuse());
            }
            rule.apply(command, now.get(), writing);
            return Outcome.done(new Nothing());
        }
    }

    @Bean
    UseCase<SearchAgain, Nothing> searchAgain() {
        return new Small<>(
                SearchAgain.class,
                Permission.BOOK,
                SearchAgain::rebooking,
                List.of(State.READY, State.SEARCHING),
                (command, now, writing) -> RebookingRows.move(writing, now, State.SEARCHING, 0));
    }

    @Bean
    UseCase<DropRebooking, Nothing> dropRebooking() {
        return new Small<>(
                DropRebooking.class,
                Permission.BOOK,
                DropRebooking::rebooking,
                List.of(State.READY, State.SEARCHING),
                (command, now, writing) -> RebookingRows.move(writing, now, State.DROPPED, now.percent()));
    }

    @Bean
    UseCase<PinRow, Nothing> pinRow() {
        return new Small<>(
                PinRow.class, Permission.BOOK, PinRow::rebooking, List.of(State.READY), (command, now, writing) -> {
                    List<Rebooking.Row> changed = now.rows().stream()
                            .filter(r -> r.appointment().equals(command.appointment()))
                            .map(r -> r.pin(command.pinned()))
                            .toList();
                    RebookingRows.put(writing, now.id(), changed);
                    RebookingRows.move(writing, now, State.READY, now.percent());
                });
    }

    @Bean
    UseCase<NoteRebooking, Nothing> noteRebooking() {
        return new Small<>(
                NoteRebooking.class,
                Permission.OPERATE,
                NoteRebooking::rebooking,
                List.of(State.SEARCHING),
                (command, now, writing) -> {
                    RebookingRows.put(writing, now.id(), command.rows());
                    State after = command.percent() < 100 ? State.SEARCHING : State.READY;
                    RebookingRows.move(writing, now, after, Math.max(1, command.percent()));
                });
    }
}
