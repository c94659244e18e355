package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.practice.ChangeEquipment;
import clinic.baton.practice.ChangePractitioner;
import clinic.baton.practice.ChangeRoom;
import clinic.baton.practice.ChangeSite;
import clinic.baton.practice.ChangeVisitType;
import clinic.baton.practice.EquipmentChanged;
import clinic.baton.practice.PractitionerChanged;
import clinic.baton.practice.RoomChanged;
import clinic.baton.practice.SiteChanged;
import clinic.baton.practice.VisitTypeChanged;
import clinic.baton.record.UseCase;
import clinic.baton.record.WayBack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One use case a kind of part that changes, and its way back. */
@Configuration
class Changing {
    @Bean
    UseCase<ChangeSite, Nothing> changeSite(Sites table, Setup setup) {
        return new ChangeUseCase<>(
                ChangeSite.class, SiteChanged.class, c -> new Change<>(c.id(), c.version(), c.details()), table, setup);
    }

    @Bean
    WayBack<SiteChanged> undoSite(Sites table, Setup setup) {
        return new ChangeWayBack<>(
                SiteChanged.class,
                e -> new Change<>(e.id(), e.version(), e.after()),
                SiteChanged::before,
                table,
                setup);
    }

    @Bean
    UseCase<ChangeRoom, Nothing> changeRoom(Rooms table, Setup setup) {
        return new ChangeUseCase<>(
                ChangeRoom.class, RoomChanged.class, c -> new Change<>(c.id(), c.version(), c.details()), table, setup);
    }

    @Bean
    WayBack<RoomChanged> undoRoom(Rooms table, Setup setup) {
        return new ChangeWayBack<>(
                RoomChanged.class,
                e -> new Change<>(e.id(), e.version(), e.after()),
                RoomChanged::before,
                table,
                setup);
    }

    @Bean
    UseCase<ChangeEquipment, Nothing> changeEquipment(Devices table, Setup setup) {
        return new ChangeUseCase<>(
                ChangeEquipment.class,
                EquipmentChanged.class,
                c -> new Change<>(c.id(), c.version(), c.details()),
                table,
                setup);
    }

    @Bean
    WayBack<EquipmentChanged> undoEquipment(Devices table, Setup setup) {
        return new ChangeWayBack<>(
                EquipmentChanged.class,
                e -> new Change<>(e.id(), e.version(), e.after()),
                EquipmentChanged::before,
                table,
                setup);
    }

    @Bean
    UseCase<ChangePractitioner, Nothing> changePractitioner(Practitioners table, Setup setup) {
        return new ChangeUseCase<>(
                ChangePractitioner.class,
                PractitionerChanged.class,
                c -> new Change<>(c.id(), c.version(), c.details()),
                table,
                setup);
    }

    @Bean
    WayBack<PractitionerChanged> undoPractitioner(Practitioners table, Setup setup) {
        return new ChangeWayBack<>(
                PractitionerChanged.class,
                e -> new Change<>(e.id(), e.version(), e.after()),
                PractitionerChanged::before,
                table,
                setup);
    }

    @Bean
    UseCase<ChangeVisitType, Nothing> changeVisitType(VisitTypes table, Setup setup) {
        return new ChangeUseCase<>(
                ChangeVisitType.class,
                VisitTypeChanged.class,
                c -> new Change<>(c.id(), c.version(), c.details()),
                table,
                setup);
    }

    @Bean
    WayBack<VisitTypeChanged> undoVisitType(VisitTypes table, Setup setup) {
        return new ChangeWayBack<>(
                VisitTypeChanged.class,
                e -> new Change<>(e.id(), e.version(), e.after()),
                VisitTypeChanged::before,
                table,
                setup);
    }
}
