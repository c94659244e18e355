package clinic.baton.protocols.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.protocols.ProtocolDebriefed;
import clinic.baton.protocols.ProtocolEnded;
import clinic.baton.protocols.ProtocolRefusal;
import clinic.baton.protocols.Run;
import clinic.baton.protocols.RunCommand;
import clinic.baton.protocols.RunMarked;
import clinic.baton.protocols.internal.RunRule.Effect;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done in a protocol that runs: one rule, one use case each. Whoever works here may do all of it. */
@Configuration(proxyBeanMethods = false)
class RunUseCases {
    private record Runs<C extends RunCommand>(Class<C> command, Clinics clinics) implements UseCase<C, Nothing> {
        @Override
        public About<C, Nothing> about() {
            return new About<>(
                    command,
                    Nothing.class,
                    Permission.SEE_DAY,
                    List.of(RunMarked.class, ProtocolEnded.class, ProtocolDebriefed.class));
        }

        @Override
        public List<String> locks(C given) {
            return List.of("subject:" + given.run());
        }

        @Override
        public Outcome<Nothing> perform(C given, Writing writing) {
            Optional<Run> run = RunRows.run(writing.sql(), writing.practiceKey(), given.run());
            if (run.isEmpty()) {
                return Outcome.refused(ProtocolRefusal.NO_SUCH_RUN.refuse());
            }
            Clinic clinic = clinics.of(writing.practice());
            RunRule rule = new RunRule(
                    run.get(),
                    writing.caller(),
                    writing.now(),
                    id -> clinic.room(id).isPresent());
            return switch (rule.apply(given)) {
                case Outcome.Done<Effect>(Effect effect) -> {
                    RunWriting.write(given.run(), effect, writing);
                    yield Outcome.done(new Nothing());
                }
                case Outcome.Refused<Effect>(var reasons) -> Outcome.refused(reasons);
            };
        }
    }

    @Bean
    UseCase<RunCommand.ClaimRole, Nothing> claimRole(Clinics clinics) {
        return new Runs<>(RunCommand.ClaimRole.class, clinics);
    }

    @Bean
    UseCase<RunCommand.FreeRole, Nothing> freeRole(Clinics clinics) {
        return new Runs<>(RunCommand.FreeRole.class, clinics);
    }

    @Bean
    UseCase<RunCommand.TickStep, Nothing> tickStep(Clinics clinics) {
        return new Runs<>(RunCommand.TickStep.class, clinics);
    }

    @Bean
    UseCase<RunCommand.StrikeStep, Nothing> strikeStep(Clinics clinics) {
        return new Runs<>(RunCommand.StrikeStep.class, clinics);
    }

    @Bean
    UseCase<RunCommand.TapTimer, Nothing> tapTimer(Clinics clinics) {
        return new Runs<>(RunCommand.TapTimer.class, clinics);
    }

    @Bean
    UseCase<RunCommand.NoteInRun, Nothing> noteInRun(Clinics clinics) {
        return new Runs<>(RunCommand.NoteInRun.class, clinics);
    }

    @Bean
    UseCase<RunCommand.PlaceRun, Nothing> placeRun(Clinics clinics) {
        return new Runs<>(RunCommand.PlaceRun.class, clinics);
    }

    @Bean
    UseCase<RunCommand.NotePlan, Nothing> notePlan(Clinics clinics) {
        return new Runs<>(RunCommand.NotePlan.class, clinics);
    }

    @Bean
    UseCase<RunCommand.CountIn, Nothing> countIn(Clinics clinics) {
        return new Runs<>(RunCommand.CountIn.class, clinics);
    }

    @Bean
    UseCase<RunCommand.EndRun, Nothing> endRun(Clinics clinics) {
        return new Runs<>(RunCommand.EndRun.class, clinics);
    }

    @Bean
    UseCase<RunCommand.WriteDebrief, Nothing> writeDebrief(Clinics clinics) {
        return new Runs<>(RunCommand.WriteDebrief.class, clinics);
    }
}
