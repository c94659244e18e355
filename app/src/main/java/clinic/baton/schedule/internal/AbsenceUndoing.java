package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.AbsenceAdded;
import clinic.baton.schedule.AbsenceChanged;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How time away is taken back, and holds again. */
@Configuration(proxyBeanMethods = false)
class AbsenceUndoing {
    @Bean
    WayBack<AbsenceAdded> unadd() {
        return new WayBack<>() {
            @Override
            public Class<AbsenceAdded> event() {
                return AbsenceAdded.class;
            }

            @Override
            public Outcome<Nothing> undo(AbsenceAdded event, Writing writing) {
                return set(writing, event.after(), true);
            }
        };
    }

    @Bean
    WayBack<AbsenceChanged> unchange() {
        return new WayBack<>() {
            @Override
            public Class<AbsenceChanged> event() {
                return AbsenceChanged.class;
            }

            @Override
            public Outcome<Nothing> undo(AbsenceChanged event, Writing writing) {
                return set(writing, event.after(), event.before().withdrawn());
            }
        };
    }

    private static Outcome<Nothing> set(Writing writing, Absence did, boolean withdrawn) {
        Optional<Absence> now = AbsenceRows.find(writing.sql(), writing.practiceKey(), did.id());
        if (now.isEmpty() || now.get().version() != did.version()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_ABSENCE.refuse());
        }
        Absence after = now.get().withdrawn(withdrawn);
        AbsenceRows.update(writing, after);
        writing.record(new AbsenceChanged(now.get(), after));
        return Outcome.done(new Nothing());
    }
}
