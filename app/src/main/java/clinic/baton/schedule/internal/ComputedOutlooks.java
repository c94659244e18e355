package clinic.baton.schedule.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.pace.Pace;
import clinic.baton.pace.Paces;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.schedule.Agenda;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.SessionOutlook;
import clinic.baton.schedule.SessionOutlooks;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Evaluates sessions, and keeps what it found under everything the answer depends on. */
@Component
class ComputedOutlooks implements SessionOutlooks {
    private static final int SESSIONS_AT_MOST = 20_000;

    private final Cache<SessionLoad, SessionOutlook> known =
            Caffeine.newBuilder().maximumSize(SESSIONS_AT_MOST).build();
    private final Clinics clinics;
    private final Paces paces;
    private final Agenda agenda;

    ComputedOutlooks(Clinics clinics, Paces paces, Agenda agenda) {
        this.clinics = clinics;
        this.paces = paces;
        this.agenda = agenda;
    }

    @Override
    public List<SessionOutlook> of(PracticeId practice, LocalDate date) {
        return of(practice, agenda.of(practice, date));
    }

    @Override
    public List<SessionOutlook> of(PracticeId practice, DayAgenda day) {
        Clinic clinic = clinics.of(practice);
        Pace pace = paces.of(practice);
        return day.sessions().stream()
                .filter(session -> !session.cancelled())
                .map(session -> of(SessionLoad.of(clinic, pace, session, day)))
                .toList();
    }

    private SessionOutlook of(SessionLoad load) {
        return Objects.requireNonNull(known.get(load, SessionLoad::outlook));
    }
}
