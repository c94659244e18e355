package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.Applied;
import clinic.baton.replan.ApplyPlan;
import clinic.baton.replan.Ask;
import clinic.baton.replan.Incident;
import clinic.baton.replan.PatientAsked;
import clinic.baton.replan.PlanApplied;
import clinic.baton.replan.PlanStep;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.Telling;
import clinic.baton.replan.TellingPlanned;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.Appointments;
import clinic.baton.schedule.HoldAdded;
import clinic.baton.schedule.ScheduleChanges;
import clinic.baton.schedule.ScheduleChanges.Offered;
import clinic.baton.web.Sentences;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ApplyPlanUseCase implements UseCase<ApplyPlan, Applied> {
    /** How long messages wait, so that they can be taken back. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private final Appointments appointments;
    private final ScheduleChanges changes;
    private final Clinics clinics;
    private final Sentences sentences;

    ApplyPlanUseCase(Appointments appointments, ScheduleChanges changes, Clinics clinics, Sentences sentences) {
        this.appointments = appointments;
        this.changes = changes;
        this.clinics = clinics;
        this.sentences = sentences;
    }

    @Override
    public About<ApplyPlan, Applied> about() {
        return new About<>(
                ApplyPlan.class,
                Applied.class,
                Permission.BOOK,
                List.of(
                        PlanApplied.class,
                        PatientAsked.class,
                        TellingPlanned.class,
                        HoldAdded.class,
                        AppointmentMoved.class));
    }

    @Override
    public List<String> locks(ApplyPlan command) {
        List<UUID> subjects = Stream.concat(
                        Stream.of(command.incident()), command.steps().stream().map(PlanStep::appointment))
                .toList();
        List<UUID> providers = command.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.practitioner()))
                .distinct()
                .toList();
        return changes.locks(
                subjects,
                providers,
                command.steps().stream().map(PlanStep::starts).toList());
    }

    @Override
    public Outcome<Applied> perform(ApplyPlan command, Writing writing) {
        Optional<Incident> found = IncidentRows.find(writing.sql(), writing.practiceKey(), command.incident());
        if (found.isEmpty()) {
            return Outcome.refused(ReplanRefusal.NO_SUCH_INCIDENT.refuse());
        }
        Incident before = found.get();
        if (before.answered() || before.version() != command.version()) {
            return Outcome.refused(ReplanRefusal.DAY_HAS_CHANGED.refuse());
        }
        Optional<Refusal> failed = steps(command, writing, before);
        if (failed.isPresent()) {
            return Outcome.refused(failed.get());
        }
        Incident after = before.answered(true);
        IncidentRows.update(writing, after);
        writing.record(new PlanApplied(before, after, command.kind()));
        int asked = count(command, PlanStep.Act.ASK);
        return Outcome.done(new Applied(asked, count(command, PlanStep.Act.TELL_DELAY), leavesAt(writing)));
    }

    private static int count(ApplyPlan command, PlanStep.Act act) {
        return (int) command.steps().stream().filter(s -> s.act() == act).count();
    }

    /** Takes all steps, or says in one refusal why not. */
    private Optional<Refusal> steps(ApplyPlan command, Writing writing, Incident incident) {
        Clinic clinic = clinics.of(writing.practice());
        List<String> failed = new ArrayList<>();
        for (PlanStep step : command.steps()) {
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
                String words = TellingWords.delay(clinic, now, step.fromMinutes(), step.untilMinutes());
                tell(writing, incident, now, null, Telling.Kind.DELAYED, words);
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
                TimeRange time = TimeRange.of(step.starts(), now.time().length());
                Ask ask = new Ask(
                        writing.newId(),
                        incident.id(),
                        now.id(),
                        now.version(),
                        now.patient(),
                        step.practitioner(),
                        time,
                        step.room(),
                        offered.hold(),
                        Ask.State.OPEN,
                        writing.now(),
                        1);
                AskRows.insert(writing, ask);
                writing.record(new PatientAsked(ask));
                tell(writing, incident, now, ask.id(), Telling.Kind.ASKED, TellingWords.ask(clinic, now, time.start()));
                yield Optional.empty();
            }
        };
    }

    private static void tell(
            Writing writing,
            Incident incident,
            Appointment about,
            @Nullable UUID ask,
            Telling.Kind kind,
            String words) {
        Telling telling = new Telling(
                writing.newId(),
                incident.id(),
                ask,
                about.id(),
                about.patient(),
                kind,
                words,
                leavesAt(writing),
                Telling.State.WAITING,
                1);
        TellingRows.plan(writing, telling);
    }

    private static Instant leavesAt(Writing writing) {
        return writing.now().plus(GRACE);
    }

    private String why(Clinic clinic, Appointment appointment, List<Refusal> reasons) {
        return TellingWords.time(clinic, appointment.site(), appointment.time().start()) + ": "
                + String.join(" ", sentences.of(reasons, Locale.ENGLISH));
    }
}
