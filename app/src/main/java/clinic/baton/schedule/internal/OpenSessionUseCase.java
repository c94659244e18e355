package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.OpenSession;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionOpened;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OpenSessionUseCase implements UseCase<OpenSession, UUID> {
    private final Clinics clinics;
    private final SessionRows rows;

    OpenSessionUseCase(Clinics clinics, SessionRows rows) {
        this.clinics = clinics;
        this.rows = rows;
    }

    @Override
    public About<OpenSession, UUID> about() {
        return new About<>(OpenSession.class, UUID.class, Permission.BOOK, List.of(SessionOpened.class));
    }

    @Override
    public List<String> locks(OpenSession command) {
        return Locks.none().provider(command.practitioner()).list();
    }

    @Override
    public Outcome<UUID> perform(OpenSession command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        Optional<Site> site = clinic.site(command.site()).filter(Site::active);
        if (site.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_SITE.of("site"));
        }
        if (clinic.practitioner(command.practitioner())
                .filter(Practitioner::active)
                .isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PROVIDER.of("practitioner"));
        }
        Optional<Refusal> wrong = SessionRules.wrong(command.starts(), command.ends(), command.lanes(), 0);
        return wrong.<Outcome<UUID>>map(Outcome::refused).orElseGet(() -> open(command, writing, clinic, site.get()));
    }

    private Outcome<UUID> open(OpenSession command, Writing writing, Clinic clinic, Site site) {
        TimeRange time = SessionRules.range(command.date(), command.starts(), command.ends(), site.zone());
        UUID id = writing.newId();
        List<Session> day = rows.keep(writing, clinic, command.practitioner(), command.date());
        Optional<Refusal> overlap = SessionRules.overlap(day, id, time, site.zone());
        if (overlap.isPresent()) {
            return Outcome.refused(overlap.get());
        }
        Session session = new Session(
                id,
                command.practitioner(),
                command.site(),
                command.date(),
                time,
                command.lanes(),
                0,
                Booking.blankToNull(command.note()),
                false,
                1);
        rows.insert(writing, session);
        writing.record(new SessionOpened(session));
        return Outcome.done(id);
    }
}
