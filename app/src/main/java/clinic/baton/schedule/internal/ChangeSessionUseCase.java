package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.ChangeSession;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.SessionChanged;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ChangeSessionUseCase implements UseCase<ChangeSession, Nothing> {
    private final Clinics clinics;
    private final SessionRows rows;

    ChangeSessionUseCase(Clinics clinics, SessionRows rows) {
        this.clinics = clinics;
        this.rows = rows;
    }

    @Override
    public About<ChangeSession, Nothing> about() {
        return new About<>(ChangeSession.class, Nothing.class, Permission.BOOK, List.of(SessionChanged.class));
    }

    @Override
    public List<String> locks(ChangeSession command) {
        return Locks.on(command.session()).provider(command.practitioner()).list();
    }

    @Override
    public Outcome<Nothing> perform(ChangeSession command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        List<Session> day = rows.keep(writing, clinic, command.practitioner(), command.date());
        Optional<Session> found =
                day.stream().filter(s -> s.id().equals(command.session())).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_SESSION.refuse());
        }
        Session before = found.get();
        ZoneId zone = clinic.site(before.site()).map(Site::zone).orElse(clinic.zone());
        if (before.version() != command.version()) {
            return Outcome.refused(changed(before, zone));
        }
        return SessionRules.wrong(command.starts(), command.ends(), command.lanes(), command.lateMinutes())
                .<Outcome<Nothing>>map(Outcome::refused)
                .orElseGet(() -> change(command, writing, day, before, zone));
    }

    private Outcome<Nothing> change(
            ChangeSession command, Writing writing, List<Session> day, Session before, ZoneId zone) {
        Session after = new Session(
                before.id(),
                before.practitioner(),
                before.site(),
                before.date(),
                SessionRules.range(before.date(), command.starts(), command.ends(), zone),
                command.lanes(),
                command.lateMinutes(),
                Booking.blankToNull(command.note()),
                command.cancelled(),
                before.layout(),
                before.template(),
                before.version() + 1);
        Optional<Refusal> overlap =
                after.cancelled() ? Optional.empty() : SessionRules.overlap(day, after.id(), after.time(), zone);
        if (overlap.isPresent()) {
            return Outcome.refused(overlap.get());
        }
        rows.update(writing, after);
        writing.record(new SessionChanged(before, after));
        return Outcome.done(new Nothing());
    }

    private static Refusal changed(Session now, ZoneId zone) {
        return ScheduleRefusal.CHANGED_MEANWHILE.refuse(Map.of(
                "changes",
                new Telling(zone).range(now.time()) + ", " + now.lanes() + " lanes, " + now.lateMinutes()
                        + " minutes late" + (now.cancelled() ? ", cancelled" : ""),
                "version",
                Integer.toString(now.version())));
    }
}
