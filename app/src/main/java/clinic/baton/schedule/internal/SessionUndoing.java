package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionChanged;
import clinic.baton.schedule.SessionOpened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How changes of clinic time are undone. */
@Configuration(proxyBeanMethods = false)
class SessionUndoing {
    @Bean
    WayBack<SessionOpened> closeAgain(Clinics clinics, SessionRows rows) {
        return new WayBack<>() {
            @Override
            public Class<SessionOpened> event() {
                return SessionOpened.class;
            }

            @Override
            public Outcome<Nothing> undo(SessionOpened event, Writing writing) {
                return restore(
                        clinics, rows, writing, event.after(), event.after().cancelled(true));
            }
        };
    }

    @Bean
    WayBack<SessionChanged> changeBack(Clinics clinics, SessionRows rows) {
        return new WayBack<>() {
            @Override
            public Class<SessionChanged> event() {
                return SessionChanged.class;
            }

            @Override
            public Outcome<Nothing> undo(SessionChanged event, Writing writing) {
                return restore(clinics, rows, writing, event.after(), event.before());
            }
        };
    }

    private static Outcome<Nothing> restore(
            Clinics clinics, SessionRows rows, Writing writing, Session did, Session wanted) {
        List<Session> day = rows.keep(writing, clinics.of(writing.practice()), did.practitioner(), did.date());
        Optional<Session> now =
                day.stream().filter(s -> s.id().equals(did.id())).findFirst();
        if (now.isEmpty() || now.get().version() != did.version()) {
            return Outcome.refused(
                    ScheduleRefusal.CHANGED_MEANWHILE.refuse(Map.of("changes", "the session", "version", "")));
        }
        Optional<Refusal> overlap = wanted.cancelled()
                ? Optional.empty()
                : SessionRules.overlap(
                        day,
                        did.id(),
                        wanted.time(),
                        clinics.of(writing.practice()).zone());
        if (overlap.isPresent()) {
            return Outcome.refused(overlap.get());
        }
        Session after = wanted.version(did.version() + 1);
        rows.update(writing, after);
        writing.record(new SessionChanged(now.get(), after));
        return Outcome.done(new Nothing());
    }
}
