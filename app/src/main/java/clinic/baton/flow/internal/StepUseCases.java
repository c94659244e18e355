package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.Step;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentProgressed;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a visit: one rule, one use case each. */
@Configuration(proxyBeanMethods = false)
class StepUseCases {
    /** Rooms change hands one step at a time, so that each sees who is in them. */
    static final String ROOMS = "rooms-of-the-day";

    private record Steps<C extends Step>(Class<C> command, Stepping stepping) implements UseCase<C, Encounter> {
        @Override
        public About<C, Encounter> about() {
            return new About<>(
                    command,
                    Encounter.class,
                    Permission.CONDUCT,
                    List.of(EncounterMoved.class, AppointmentProgressed.class));
        }

        @Override
        public List<String> locks(C step) {
            return List.of("subject:" + step.encounter(), ROOMS);
        }

        @Override
        public Outcome<Encounter> perform(C step, Writing writing) {
            return stepping.step(step, writing);
        }
    }

    @Bean
    UseCase<Step.CheckIn, Encounter> checkIn(Stepping stepping) {
        return new Steps<>(Step.CheckIn.class, stepping);
    }

    @Bean
    UseCase<Step.ToWaiting, Encounter> toWaiting(Stepping stepping) {
        return new Steps<>(Step.ToWaiting.class, stepping);
    }

    @Bean
    UseCase<Step.ToRoom, Encounter> toRoom(Stepping stepping) {
        return new Steps<>(Step.ToRoom.class, stepping);
    }

    @Bean
    UseCase<Step.MakeReady, Encounter> makeReady(Stepping stepping) {
        return new Steps<>(Step.MakeReady.class, stepping);
    }

    @Bean
    UseCase<Step.WithNurse, Encounter> withNurse(Stepping stepping) {
        return new Steps<>(Step.WithNurse.class, stepping);
    }

    @Bean
    UseCase<Step.WithProvider, Encounter> withProvider(Stepping stepping) {
        return new Steps<>(Step.WithProvider.class, stepping);
    }

    @Bean
    UseCase<Step.Observe, Encounter> observe(Stepping stepping) {
        return new Steps<>(Step.Observe.class, stepping);
    }

    @Bean
    UseCase<Step.ToTesting, Encounter> toTesting(Stepping stepping) {
        return new Steps<>(Step.ToTesting.class, stepping);
    }

    @Bean
    UseCase<Step.CheckOut, Encounter> checkOut(Stepping stepping) {
        return new Steps<>(Step.CheckOut.class, stepping);
    }

    @Bean
    UseCase<Step.Depart, Encounter> depart(Stepping stepping) {
        return new Steps<>(Step.Depart.class, stepping);
    }

    @Bean
    UseCase<Step.LeaveUnseen, Encounter> leaveUnseen(Stepping stepping) {
        return new Steps<>(Step.LeaveUnseen.class, stepping);
    }
}
