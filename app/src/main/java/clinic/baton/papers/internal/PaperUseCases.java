package clinic.baton.papers.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.papers.FilePaper;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Paper.Filed;
import clinic.baton.papers.Paper.State;
import clinic.baton.papers.PaperSettled;
import clinic.baton.papers.PaperTaken;
import clinic.baton.papers.PapersRefusal;
import clinic.baton.papers.SetPaperAside;
import clinic.baton.papers.TakePaper;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.Command;
import clinic.baton.record.DayEvent;
import clinic.baton.record.UseCase;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who sees to a paper, whose it is, or that it is nobody's. */
@Configuration(proxyBeanMethods = false)
class PaperUseCases {
    private static final int KIND = 60;
    private static final int NOTE = 300;

    private record Of<C extends Command<Nothing>>(
            Class<C> command,
            Class<? extends DayEvent> event,
            Function<C, UUID> paper,
            BiFunction<C, Writing, Outcome<Nothing>> rule)
            implements UseCase<C, Nothing> {
        @Override
        public About<C, Nothing> about() {
            return new About<>(command, Nothing.class, Permission.CONDUCT, List.of(event));
        }

        @Override
        public List<String> locks(C asked) {
            return List.of("subject:" + paper.apply(asked));
        }

        @Override
        public Outcome<Nothing> perform(C asked, Writing writing) {
            return rule.apply(asked, writing);
        }
    }

    @Bean
    UseCase<TakePaper, Nothing> takePaper() {
        return new Of<>(
                TakePaper.class,
                PaperTaken.class,
                TakePaper::paper,
                (command, writing) -> fresh(writing, command.paper(), paper -> {
                    UUID owner = command.mine() ? writing.caller().id() : null;
                    if (Objects.equals(owner, paper.owner())) {
                        return Outcome.refused(PapersRefusal.SO_ALREADY.refuse());
                    }
                    PaperRows.own(writing, paper.id(), owner);
                    writing.record(new PaperTaken(paper.id(), owner));
                    return Outcome.done(new Nothing());
                }));
    }

    @Bean
    UseCase<FilePaper, Nothing> filePaper(PatientCharts charts, Appointments appointments) {
        return new Of<>(
                FilePaper.class,
                PaperSettled.class,
                FilePaper::paper,
                (command, writing) -> fresh(writing, command.paper(), paper -> {
                    Filed filed = command.filed();
                    if (charts.of(writing, filed.patient()).isEmpty()) {
                        return Outcome.refused(PapersRefusal.NO_SUCH_PATIENT.of("patient"));
                    }
                    UUID visit = filed.appointment();
                    boolean theirs = visit == null
                            || appointments
                                    .find(writing, visit)
                                    .filter(one -> one.patient().equals(filed.patient()))
                                    .isPresent();
                    if (!theirs) {
                        return Outcome.refused(PapersRefusal.NO_SUCH_VISIT.of("appointment"));
                    }
                    return settled(writing, paper, State.FILED, filed, command.kind(), command.note());
                }));
    }

    @Bean
    UseCase<SetPaperAside, Nothing> setPaperAside() {
        return new Of<>(
                SetPaperAside.class,
                PaperSettled.class,
                SetPaperAside::paper,
                (command, writing) -> fresh(
                        writing,
                        command.paper(),
                        paper -> command.why().isBlank()
                                ? Outcome.refused(PapersRefusal.WORDS_MISSING.of("why"))
                                : settled(writing, paper, State.SET_ASIDE, null, "", command.why())));
    }

    @Bean
    WayBack<PaperSettled> paperNotSettled() {
        return new WayBack<>() {
            @Override
            public Class<PaperSettled> event() {
                return PaperSettled.class;
            }

            @Override
            public Outcome<Nothing> undo(PaperSettled event, Writing writing) {
                Optional<Paper> paper = PaperRows.find(writing, event.paper());
                if (paper.isEmpty() || paper.get().state() != event.state()) {
                    return Outcome.refused(PapersRefusal.CHANGED_SINCE.refuse());
                }
                settle(writing, paper.get(), State.NEW, null, "", "");
                return Outcome.done(new Nothing());
            }
        };
    }

    private static Outcome<Nothing> fresh(Writing writing, UUID id, Function<Paper, Outcome<Nothing>> then) {
        Optional<Paper> paper = PaperRows.find(writing, id);
        if (paper.isEmpty()) {
            return Outcome.refused(PapersRefusal.NO_SUCH_PAPER.refuse());
        }
        return paper.get().state() == State.NEW
                ? then.apply(paper.get())
                : Outcome.refused(PapersRefusal.SETTLED_ALREADY.refuse());
    }

    private static Outcome<Nothing> settled(
            Writing writing, Paper paper, State state, @Nullable Filed filed, String kind, String note) {
        if (state == State.FILED && kind.isBlank()) {
            return Outcome.refused(PapersRefusal.WORDS_MISSING.of("kind"));
        }
        if (kind.length() > KIND || note.length() > NOTE) {
            return Outcome.refused(PapersRefusal.TEXT_TOO_LONG.of(
                    kind.length() > KIND ? "kind" : "note",
                    Map.of("limit", Integer.toString(kind.length() > KIND ? KIND : NOTE))));
        }
        settle(writing, paper, state, filed, kind.strip(), note.strip());
        return Outcome.done(new Nothing());
    }

    private static void settle(
            Writing writing, Paper paper, State state, @Nullable Filed filed, String kind, String note) {
        PaperRows.settle(writing, paper.id(), state, filed, kind, note);
        Filed whose = filed == null ? paper.filed() : filed;
        writing.record(new PaperSettled(
                paper.id(), whose == null ? null : whose.patient(), paper.state(), state, filed, kind, note));
    }
}
