package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.Happening;
import clinic.baton.replan.Incident;
import clinic.baton.replan.IncidentSaid;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.SayHappened;
import clinic.baton.schedule.ScheduleChanges;
import clinic.baton.schedule.SessionChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SayHappenedUseCase implements UseCase<SayHappened, UUID> {
    private static final int LONGEST_MINUTES = 480;
    private static final int FARTHEST_DAYS = 120;

    private final Clinics clinics;
    private final ScheduleChanges changes;

    SayHappenedUseCase(Clinics clinics, ScheduleChanges changes) {
        this.clinics = clinics;
        this.changes = changes;
    }

    @Override
    public About<SayHappened, UUID> about() {
        return new About<>(
                SayHappened.class, UUID.class, Permission.CONDUCT, List.of(IncidentSaid.class, SessionChanged.class));
    }

    @Override
    public List<String> locks(SayHappened command) {
        return changes.locks(List.of(), List.of(command.subject()), List.of());
    }

    @Override
    public Outcome<UUID> perform(SayHappened command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        if (!known(clinic, command.what().about(), command.subject())) {
            return Outcome.refused(ReplanRefusal.NOTHING_SUCH.of("subject"));
        }
        if (command.what().minutes() && (command.minutes() < 1 || command.minutes() > LONGEST_MINUTES)) {
            return Outcome.refused(ReplanRefusal.MINUTES_MISSING.of("minutes"));
        }
        if (!dateFits(command, writing.clock().today())) {
            return Outcome.refused(ReplanRefusal.BAD_DATE.of("date"));
        }
        Incident incident = incident(command, writing);
        IncidentRows.insert(writing, incident);
        writing.record(new IncidentSaid(incident));
        onSchedule(writing, incident, incident.date());
        return Outcome.done(incident.id());
    }

    /** Only a provider's absence is known before its day. */
    private static boolean dateFits(SayHappened command, LocalDate today) {
        LocalDate date = command.date();
        return date == null
                || date.equals(today)
                || (command.what() == Happening.PROVIDER_ILL
                        && date.isAfter(today)
                        && !date.isAfter(today.plusDays(FARTHEST_DAYS)));
    }

    private static Incident incident(SayHappened command, Writing writing) {
        return new Incident(
                writing.newId(),
                command.what(),
                command.date() == null ? writing.clock().today() : command.date(),
                command.subject(),
                command.room(),
                command.what().minutes() ? command.minutes() : 0,
                writing.now(),
                writing.caller().name(),
                blankToNull(command.note()),
                false,
                1);
    }

    private static boolean known(Clinic clinic, Happening.About about, UUID subject) {
        return switch (about) {
            case PROVIDER -> clinic.providers().stream().anyMatch(p -> p.id().equals(subject));
            case ROOM -> clinic.openRooms().stream().anyMatch(r -> r.id().equals(subject));
            case EQUIPMENT -> clinic.equipment(subject).isPresent();
            case SITE -> clinic.openSites().stream().anyMatch(s -> s.id().equals(subject));
        };
    }

    /** What is known of the provider's clinic time from now on. Appointments stay until patients agreed to another time. */
    private void onSchedule(Writing writing, Incident incident, LocalDate today) {
        UUID who = incident.subject();
        switch (incident.what()) {
            case PROVIDER_LATE, VISIT_OVERRAN, EMERGENCY ->
                changes.late(writing, who, today, writing.now(), incident.minutes(), incident.note());
            case PROVIDER_LEAVES, PROVIDER_ILL ->
                changes.absent(writing, who, today, writing.now(), true, incident.note());
            case PROVIDER_BACK -> {
                changes.absent(writing, who, today, writing.now(), false, null);
                changes.late(writing, who, today, writing.now(), 0, null);
            }
            case ROOM_LOST, EQUIPMENT_LOST, SNOW_DAY -> {}
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
