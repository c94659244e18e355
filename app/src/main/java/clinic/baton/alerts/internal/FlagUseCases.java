package clinic.baton.alerts.internal;

import clinic.baton.alerts.AlertsRefusal;
import clinic.baton.alerts.FlagCommand;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlagMoved;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about a red flag: one rule, one use case each. Judging how ill somebody is needs the permission to care. */
@Configuration(proxyBeanMethods = false)
class FlagUseCases {
    private record Flags<C extends FlagCommand>(Class<C> command, Permission permission, FlagWriting rows)
            implements UseCase<C, Nothing> {
        @Override
        public About<C, Nothing> about() {
            return new About<>(command, Nothing.class, permission, List.of(RedFlagMoved.class));
        }

        @Override
        public List<String> locks(C given) {
            return List.of("subject:" + given.flag());
        }

        @Override
        public Outcome<Nothing> perform(C given, Writing writing) {
            Optional<RedFlag> flag = FlagRows.flag(writing.sql(), writing.practiceKey(), given.flag());
            if (flag.isEmpty()) {
                return Outcome.refused(AlertsRefusal.NO_SUCH_FLAG.refuse());
            }
            Optional<Refusal> wrong = FlagRule.wrong(given, flag.get(), writing.caller());
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            rows.write(given, flag.get(), writing);
            return Outcome.done(new Nothing());
        }
    }

    @Bean
    UseCase<FlagCommand.ClimbRung, Nothing> climbRung(FlagWriting writing) {
        return new Flags<>(FlagCommand.ClimbRung.class, Permission.CARE, writing);
    }

    @Bean
    UseCase<FlagCommand.ConfirmPlace, Nothing> confirmPlace(FlagWriting writing) {
        return new Flags<>(FlagCommand.ConfirmPlace.class, Permission.SEE_DAY, writing);
    }

    @Bean
    UseCase<FlagCommand.CallServices, Nothing> callServices(FlagWriting writing) {
        return new Flags<>(FlagCommand.CallServices.class, Permission.SEE_DAY, writing);
    }

    @Bean
    UseCase<FlagCommand.StayWith, Nothing> stayWith(FlagWriting writing) {
        return new Flags<>(FlagCommand.StayWith.class, Permission.SEE_DAY, writing);
    }

    @Bean
    UseCase<FlagCommand.HandPersonOver, Nothing> handPersonOver(FlagWriting writing) {
        return new Flags<>(FlagCommand.HandPersonOver.class, Permission.SEE_DAY, writing);
    }

    @Bean
    UseCase<FlagCommand.TakeFlag, Nothing> takeFlag(FlagWriting writing) {
        return new Flags<>(FlagCommand.TakeFlag.class, Permission.CARE, writing);
    }

    @Bean
    UseCase<FlagCommand.Decide, Nothing> decide(FlagWriting writing) {
        return new Flags<>(FlagCommand.Decide.class, Permission.CARE, writing);
    }

    @Bean
    UseCase<FlagCommand.EndFlag, Nothing> endFlag(FlagWriting writing) {
        return new Flags<>(FlagCommand.EndFlag.class, Permission.CARE, writing);
    }
}
