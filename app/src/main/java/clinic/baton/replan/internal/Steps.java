package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import clinic.baton.replan.Ask;
import clinic.baton.replan.Incident;
import clinic.baton.replan.PatientAsked;
import clinic.baton.replan.PlanStep;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Appointments;
import clinic.baton.schedule.ScheduleChanges;
import clinic.baton.schedule.ScheduleChanges.Offered;
import clinic.baton.web.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the steps of a plan inside a command: all of them, or none and one refusal that tells why. */
@Component
class Steps {
    private final Appointments appointments;
    private final ScheduleChanges changes;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Telephone telephone;

    Steps(
            Appointments appointments,
            ScheduleChanges changes,
            Clinics clinics,
            Sentences sentences,
            Telephone telephone) {
        this.appointments = appointments;
        this.changes = changes;
        this.clinics = clinics;
        this.sentences = sentences;
        this.telephone = telephone;
    }

    /** What a command that takes these steps locks. */
    List<String> locks(UUID incident, List<PlanStep> steps) {
        List<UUID> subjects = Stream.concat(Stream.of(incident), steps.stream().map(PlanStep::appointment))
                .toList();
        List<UUID> providers = steps.stream()
                .flatMap(step -> Stream.ofNullable(step.practitioner()))
                .distinct()
                .toList();
        return changes.locks(
                subjects, providers, steps.stream().map(PlanStep::starts).toList());
    }

    /** Takes all steps, or says in one refusal why not. */
    Optional<Refusal> take(List<PlanStep> steps, Writing writing, Incident incident) {
        Clinic clinic = clinics.of(writing.practice());
        List<String> failed = new ArrayList<>();
        for (PlanStep step : steps) {
            Optional<Appointment> now = appointments.find(writing, step.appointment());
            if (now.isEmpty() || now.get().version() != step.version()) {
                return Optional.of(ReplanRefusal.DAY_HAS_CHANGED.refuse());
            }
            step(writing, clinic, incident, now.get(), step)
                    .ifPresent(reasons -> failed.add(why(clinic, now.get(), reasons)));
        }
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(ReplanRefusal.STEP_FAILS.refuse(Map.of("details", String.join(" ", failed))));
    }

    private Optional<List<Refusal>> step(
            Writing writing, Clinic clinic, Incident incident, Appointment now, PlanStep step) {
        return switch (step.act()) {
            case ASK -> ask(writing, clinic, incident, now, step);
            case OTHER_ROOM -> otherRoom(writing, now, step.room());
            case TELL_DELAY -> {
                telephone.delay(writing, clinic, incident, now, step);
                yield Optional.empty();
            }
            case CALL -> Optional.empty();
        };
    }

    private Optional<List<Refusal>> otherRoom(Writing writing, Appointment now, @Nullable UUID room) {
        var moved = changes.move(
                writing, now.id(), now.version(), now.practitioner(), now.time().start(), room);
        return moved instanceof Outcome.Refused<Appointment>(var reasons) ? Optional.of(reasons) : Optional.empty();
    }

    private Optional<List<Refusal>> ask(
            Writing writing, Clinic clinic, Incident incident, Appointment now, PlanStep step) {
        return switch (changes.offer(writing, now, step.practitioner(), step.starts())) {
            case Outcome.Refused<Offered>(var reasons) -> Optional.of(reasons);
            case Outcome.Done<Offered>(Offered offered) -> {
                Ask ask = new Ask(
                        writing.newId(),
                        incident.id(),
                        now.id(),
                        now.version(),
                        now.patient(),
                        step.practitioner(),
                        TimeRange.of(step.starts(), now.time().length()),
                        step.room(),
                        offered.hold(),
                        Ask.State.OPEN,
                        writing.now(),
                        1);
                AskRows.insert(writing, ask);
                writing.record(new PatientAsked(ask));
                telephone.ask(writing, clinic, incident, now, ask);
                yield Optional.empty();
            }
        };
    }

    private String why(Clinic clinic, Appointment appointment, List<Refusal> reasons) {
        return TellingWords.time(clinic, appointment.site(), appointment.time().start()) + ": "
                + String.join(" ", sentences.of(reasons, Locale.ENGLISH));
    }
}
