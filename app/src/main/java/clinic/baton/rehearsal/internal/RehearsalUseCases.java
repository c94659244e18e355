package clinic.baton.rehearsal.internal;

import static clinic.baton.schema.db.rehearsal.Tables.MOMENT;
import static clinic.baton.schema.db.rehearsal.Tables.RUN;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeKind;
import clinic.baton.record.Command;
import clinic.baton.record.DayEvent;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.rehearsal.AnswerMoment;
import clinic.baton.rehearsal.BeginRehearsal;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.EndRehearsal;
import clinic.baton.rehearsal.FeelingNoted;
import clinic.baton.rehearsal.LetPass;
import clinic.baton.rehearsal.Moment;
import clinic.baton.rehearsal.MomentAnswered;
import clinic.baton.rehearsal.MomentCame;
import clinic.baton.rehearsal.MomentPassed;
import clinic.baton.rehearsal.NoteFeeling;
import clinic.baton.rehearsal.Present;
import clinic.baton.rehearsal.RehearsalBegan;
import clinic.baton.rehearsal.RehearsalEnded;
import clinic.baton.rehearsal.RehearsalRefusal;
import clinic.baton.schema.db.rehearsal.tables.records.MomentRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What happens in a rehearsal beside the practice's own commands. None of it can happen where real people are treated. */
@Configuration(proxyBeanMethods = false)
class RehearsalUseCases {
    private static final Outcome<Nothing> DONE = Outcome.done(new Nothing());

    private final Clinics clinics;
    private final RunRows rows;
    private final JsonMapper json;

    RehearsalUseCases(Clinics clinics, RunRows rows, JsonMapper json) {
        this.clinics = clinics;
        this.rows = rows;
        this.json = json;
    }

    private record Small<C extends Command<Nothing>>(
            About<C, Nothing> about, Clinics clinics, BiFunction<C, Writing, Outcome<Nothing>> rule)
            implements UseCase<C, Nothing> {
        @Override
        public List<String> locks(C command) {
            return command instanceof BeginRehearsal || command instanceof EndRehearsal
                    ? List.of("rehearsal")
                    : List.of();
        }

        @Override
        public Outcome<Nothing> perform(C command, Writing writing) {
            boolean real = clinics.of(writing.practice()).kind() == PracticeKind.REAL;
            return real ? Outcome.refused(RehearsalRefusal.NOT_A_REHEARSAL.refuse()) : rule.apply(command, writing);
        }
    }

    private <C extends Command<Nothing>> UseCase<C, Nothing> small(
            Class<C> command, Class<? extends DayEvent> event, BiFunction<C, Writing, Outcome<Nothing>> rule) {
        return new Small<>(
                new UseCase.About<>(command, Nothing.class, Permission.REHEARSE, List.of(event)), clinics, rule);
    }

    @Bean
    UseCase<BeginRehearsal, Nothing> beginRehearsal() {
        return small(BeginRehearsal.class, RehearsalBegan.class, this::begin);
    }

    @Bean
    UseCase<EndRehearsal, Nothing> endRehearsal() {
        return small(EndRehearsal.class, RehearsalEnded.class, (command, writing) -> end(writing));
    }

    @Bean
    UseCase<Present, Nothing> present() {
        return small(Present.class, MomentCame.class, (command, writing) -> {
            rows.insert(writing, command.moment());
            writing.record(new MomentCame(command.moment()));
            return DONE;
        });
    }

    @Bean
    UseCase<AnswerMoment, Nothing> answerMoment() {
        return small(AnswerMoment.class, MomentAnswered.class, this::answer);
    }

    @Bean
    UseCase<LetPass, Nothing> letPass() {
        return small(LetPass.class, MomentPassed.class, this::pass);
    }

    @Bean
    UseCase<NoteFeeling, Nothing> noteFeeling() {
        return small(NoteFeeling.class, FeelingNoted.class, (command, writing) -> {
            writing.record(
                    new FeelingNoted(command.patient(), command.encounter(), command.satisfaction(), command.why()));
            return DONE;
        });
    }

    private Outcome<Nothing> begin(BeginRehearsal command, Writing writing) {
        if (RunRows.run(writing).isPresent()) {
            return Outcome.refused(RehearsalRefusal.BEGUN_ALREADY.refuse());
        }
        UUID run = writing.newId();
        writing.sql()
                .insertInto(RUN)
                .set(RUN.PRACTICE, writing.practiceKey())
                .set(RUN.SCENARIO, command.scenario())
                .set(RUN.SEED, command.seed())
                .set(RUN.PLAYER, command.player())
                .set(RUN.DATE, writing.clock().today())
                .set(RUN.BEGUN_AT, command.from())
                .set(RUN.UNTIL, command.until())
                .set(RUN.CAST_LIST, json.writeValueAsString(command.cast()))
                .execute();
        writing.record(new RehearsalBegan(
                run, command.scenario(), command.seed(), command.player(), command.from(), command.until()));
        return DONE;
    }

    private static Outcome<Nothing> end(Writing writing) {
        int ended = writing.sql()
                .update(RUN)
                .set(RUN.ENDED_AT, writing.now())
                .where(RUN.PRACTICE.eq(writing.practiceKey()), RUN.ENDED_AT.isNull())
                .execute();
        if (ended == 0) {
            return Outcome.refused(RehearsalRefusal.NOT_RUNNING.refuse());
        }
        writing.record(new RehearsalEnded(writing.newId()));
        return DONE;
    }

    private Outcome<Nothing> answer(AnswerMoment command, Writing writing) {
        Optional<MomentRecord> row = rows.find(writing, command.moment());
        if (row.isEmpty()) {
            return Outcome.refused(RehearsalRefusal.UNKNOWN_MOMENT.refuse());
        }
        Moment moment = rows.moment(row.get());
        Optional<Choice> choice = moment.choices().stream()
                .filter(one -> one.key().equals(command.choice()))
                .findFirst();
        if (choice.isEmpty()) {
            return Outcome.refused(RehearsalRefusal.UNKNOWN_CHOICE.refuse());
        }
        int changed = writing.sql()
                .update(MOMENT)
                .set(MOMENT.ANSWERED_AT, writing.now())
                .set(MOMENT.ANSWERED_BY, writing.caller().id())
                .set(MOMENT.CHOICE, command.choice())
                .where(MOMENT.PRACTICE.eq(writing.practiceKey()), MOMENT.ID.eq(command.moment()))
                .and(MOMENT.ANSWERED_AT.isNull().and(MOMENT.PASSED_AT.isNull()))
                .execute();
        return over(changed, writing, new MomentAnswered(moment, choice.get()));
    }

    private Outcome<Nothing> pass(LetPass command, Writing writing) {
        Optional<MomentRecord> row = rows.find(writing, command.moment());
        if (row.isEmpty()) {
            return Outcome.refused(RehearsalRefusal.UNKNOWN_MOMENT.refuse());
        }
        int changed = writing.sql()
                .update(MOMENT)
                .set(MOMENT.PASSED_AT, writing.now())
                .where(MOMENT.PRACTICE.eq(writing.practiceKey()), MOMENT.ID.eq(command.moment()))
                .and(MOMENT.ANSWERED_AT.isNull().and(MOMENT.PASSED_AT.isNull()))
                .execute();
        return over(changed, writing, new MomentPassed(rows.moment(row.get())));
    }

    private static Outcome<Nothing> over(int changed, Writing writing, DayEvent event) {
        if (changed == 0) {
            return Outcome.refused(RehearsalRefusal.MOMENT_OVER.refuse());
        }
        writing.record(event);
        return DONE;
    }
}
