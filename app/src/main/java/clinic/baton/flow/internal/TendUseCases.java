package clinic.baton.flow.internal;

import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.Tend;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done to rooms: one rule, one use case each. */
@Configuration(proxyBeanMethods = false)
class TendUseCases {
    private record Tends<C extends Tend>(Class<C> command, Tending tending) implements UseCase<C, RoomDay> {
        @Override
        public About<C, RoomDay> about() {
            return new About<>(command, RoomDay.class, Permission.CONDUCT, List.of(RoomTended.class));
        }

        @Override
        public List<String> locks(C tend) {
            return List.of("subject:" + tend.room(), StepUseCases.ROOMS);
        }

        @Override
        public Outcome<RoomDay> perform(C tend, Writing writing) {
            return tending.tend(tend, writing);
        }
    }

    @Bean
    UseCase<Tend.Cleaned, RoomDay> cleaned(Tending tending) {
        return new Tends<>(Tend.Cleaned.class, tending);
    }

    @Bean
    UseCase<Tend.NeedsCleaning, RoomDay> needsCleaning(Tending tending) {
        return new Tends<>(Tend.NeedsCleaning.class, tending);
    }

    @Bean
    UseCase<Tend.CloseRoom, RoomDay> closeRoom(Tending tending) {
        return new Tends<>(Tend.CloseRoom.class, tending);
    }

    @Bean
    UseCase<Tend.HoldRoom, RoomDay> holdRoom(Tending tending) {
        return new Tends<>(Tend.HoldRoom.class, tending);
    }

    @Bean
    UseCase<Tend.OpenRoom, RoomDay> openRoom(Tending tending) {
        return new Tends<>(Tend.OpenRoom.class, tending);
    }

    @Bean
    UseCase<Tend.SeenEmpty, RoomDay> seenEmpty(Tending tending) {
        return new Tends<>(Tend.SeenEmpty.class, tending);
    }
}
