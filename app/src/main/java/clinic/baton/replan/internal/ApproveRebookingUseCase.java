package clinic.baton.replan.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.notices.CallOwed;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.Applied;
import clinic.baton.replan.ApproveRebooking;
import clinic.baton.replan.Incident;
import clinic.baton.replan.PatientAsked;
import clinic.baton.replan.Plan;
import clinic.baton.replan.PlanApplied;
import clinic.baton.replan.PlanStep;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.RebookingMoved;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.TellingPlanned;
import clinic.baton.schedule.HoldAdded;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ApproveRebookingUseCase implements UseCase<ApproveRebooking, Applied> {
    private final Steps steps;

    ApproveRebookingUseCase(Steps steps) {
        this.steps = steps;
    }

    @Override
    public About<ApproveRebooking, Applied> about() {
        return new About<>(
                ApproveRebooking.class,
                Applied.class,
                Permission.BOOK,
                List.of(
                        RebookingMoved.class,
                        PlanApplied.class,
                        PatientAsked.class,
                        TellingPlanned.class,
                        HoldAdded.class,
                        CallOwed.class));
    }

    @Override
    public List<String> locks(ApproveRebooking command) {
        List<String> all = new java.util.ArrayList<>(steps.locks(command.incident(), command.steps()));
        all.add("subject:" + command.rebooking());
        return all;
    }

    @Override
    public Outcome<Applied> perform(ApproveRebooking command, Writing writing) {
        Optional<Rebooking> now = RebookingRows.find(writing.sql(), writing.practiceKey(), command.rebooking())
                .filter(r -> r.state() == Rebooking.State.READY && r.version() == command.version());
        Optional<Incident> incident = IncidentRows.find(writing.sql(), writing.practiceKey(), command.incident())
                .filter(i -> !i.answered());
        if (now.isEmpty() || incident.isEmpty()) {
            return Outcome.refused(ReplanRefusal.REBOOKING_CHANGED.refuse());
        }
        long asked = command.steps().stream()
                .filter(s -> s.act() == PlanStep.Act.ASK)
                .count();
        if (asked == 0) {
            return Outcome.refused(ReplanRefusal.NOTHING_FOUND.refuse());
        }
        Optional<Refusal> failed = steps.take(command.steps(), writing, incident.get());
        if (failed.isPresent()) {
            return Outcome.refused(failed.get());
        }
        RebookingRows.move(writing, now.get(), Rebooking.State.APPROVED, 100);
        Incident after = incident.get().answered(true);
        IncidentRows.update(writing, after);
        writing.record(new PlanApplied(incident.get(), after, Plan.Kind.ANOTHER_DAY));
        return Outcome.done(new Applied((int) asked, 0, writing.now().plus(ApplyPlanUseCase.GRACE)));
    }
}
