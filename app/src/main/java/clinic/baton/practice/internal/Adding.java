package clinic.baton.practice.internal;

import clinic.baton.practice.AddEquipment;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.Added;
import clinic.baton.practice.EquipmentAdded;
import clinic.baton.practice.PractitionerAdded;
import clinic.baton.practice.RoomAdded;
import clinic.baton.practice.SiteAdded;
import clinic.baton.practice.VisitTypeAdded;
import clinic.baton.record.UseCase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One use case a kind of part that adds. */
@Configuration
class Adding {
    @Bean
    UseCase<AddSites, Added> addSites(Sites table, Setup setup) {
        return new AddUseCase<>(AddSites.class, SiteAdded.class, AddSites::sites, table, setup);
    }

    @Bean
    UseCase<AddRooms, Added> addRooms(Rooms table, Setup setup) {
        return new AddUseCase<>(AddRooms.class, RoomAdded.class, AddRooms::rooms, table, setup);
    }

    @Bean
    UseCase<AddEquipment, Added> addEquipment(Devices table, Setup setup) {
        return new AddUseCase<>(AddEquipment.class, EquipmentAdded.class, AddEquipment::equipment, table, setup);
    }

    @Bean
    UseCase<AddPractitioners, Added> addPractitioners(Practitioners table, Setup setup) {
        return new AddUseCase<>(
                AddPractitioners.class, PractitionerAdded.class, AddPractitioners::practitioners, table, setup);
    }

    @Bean
    UseCase<AddVisitTypes, Added> addVisitTypes(VisitTypes table, Setup setup) {
        return new AddUseCase<>(AddVisitTypes.class, VisitTypeAdded.class, AddVisitTypes::visitTypes, table, setup);
    }
}
