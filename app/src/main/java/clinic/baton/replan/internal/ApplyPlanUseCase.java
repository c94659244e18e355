package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.notices.CallOwed;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.Applied;
import clinic.baton.replan.ApplyPlan;
import clinic.baton.replan.Incident;
import clinic.baton.replan.PatientAsked;
import clinic.baton.replan.PlanApplied;
import clinic.baton.replan.PlanStep;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.TellingPlanned;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.HoldAdded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ApplyPlanUseCase implements UseCase<ApplyPlan, Applied> {
    /** How long messages wait, so that they can be taken back. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private final Steps steps;

    ApplyPlanUseCase(Steps steps) {
        this.steps = steps;
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
                        AppointmentMoved.class,
                        CallOwed.class));
    }

    @Override
    public List<String> locks(ApplyPlan command) {
        return steps.locks(command.incident(), command.steps());
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
        Optional<Refusal> failed = steps.take(command.steps(), writing, before);
        if (failed.isPresent()) {
            return Outcome.refused(failed.get());
        }
        Incident after = before.answered(true);
        IncidentRows.update(writing, after);
        writing.record(new PlanApplied(before, after, command.kind()));
        int asked = count(command, PlanStep.Act.ASK);
        return Outcome.done(new Applied(
                asked, count(command, PlanStep.Act.TELL_DELAY), writing.now().plus(GRACE)));
    }

    private static int count(ApplyPlan command, PlanStep.Act act) {
        return (int) command.steps().stream().filter(s -> s.act() == act).count();
    }
}
