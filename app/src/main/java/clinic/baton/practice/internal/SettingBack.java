package clinic.baton.practice.internal;

import clinic.baton.practice.ChangePractice;
import clinic.baton.practice.OpeningHoursSet;
import clinic.baton.practice.PartRestored;
import clinic.baton.practice.PracticeChanged;
import clinic.baton.practice.Retire;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.WorkingHoursSet;
import clinic.baton.record.WayBack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways back from hours, from the practice's own details, and from a part taken into use again. */
@Configuration(proxyBeanMethods = false)
class SettingBack {
    @Bean
    WayBack<OpeningHoursSet> undoOpeningHours(SetOpeningHoursUseCase useCase) {
        return new OppositeWayBack<>(
                OpeningHoursSet.class, e -> new SetOpeningHours(e.site(), e.version(), e.before()), useCase);
    }

    @Bean
    WayBack<WorkingHoursSet> undoWorkingHours(SetWorkingHoursUseCase useCase) {
        return new OppositeWayBack<>(
                WorkingHoursSet.class, e -> new SetWorkingHours(e.practitioner(), e.version(), e.before()), useCase);
    }

    @Bean
    WayBack<PracticeChanged> undoPractice(ChangePracticeUseCase useCase) {
        return new OppositeWayBack<>(PracticeChanged.class, e -> new ChangePractice(e.version(), e.before()), useCase);
    }

    @Bean
    WayBack<PartRestored> undoRestore(RetireUseCase useCase) {
        return new OppositeWayBack<>(PartRestored.class, e -> new Retire(e.part(), e.id(), e.version()), useCase);
    }
}
