package clinic.baton.flow.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Purpose;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.PlanVisit;
import clinic.baton.flow.VisitPlanned;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.WalkInRecorded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PlanVisitUseCase implements UseCase<PlanVisit, Encounter> {
    private final WalkInPlan plan;
    private final Telling telling;

    PlanVisitUseCase(WalkInPlan plan, Telling telling) {
        this.plan = plan;
        this.telling = telling;
    }

    @Override
    public About<PlanVisit, Encounter> about() {
        return new About<>(
                PlanVisit.class,
                Encounter.class,
                Permission.CONDUCT,
                List.of(VisitPlanned.class, WalkInRecorded.class));
    }

    @Override
    public List<String> locks(PlanVisit command) {
        return List.of("subject:" + command.encounter());
    }

    @Override
    public Outcome<Encounter> perform(PlanVisit command, Writing writing) {
        Optional<Encounter> found = EncounterRows.find(writing, command.encounter());
        if (found.isEmpty()) {
            return Outcome.refused(FlowRefusal.UNKNOWN_VISIT.refuse());
        }
        Encounter before = found.get();
        Purpose was = before.purpose();
        if (!before.here() || was.visitType() != null) {
            FlowRefusal code = before.here() ? FlowRefusal.PLANNED_ALREADY : FlowRefusal.VISIT_ENDED;
            return Outcome.refused(code.refuse(telling.stand(writing, before)));
        }
        List<Refusal> reasons = plan.wrong(writing, was.site(), command.visitType(), command.practitioner());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        UUID appointment = plan.write(
                writing, before.patient(), was.site(), command.visitType(), command.practitioner(), was.reason());
        Encounter after = before.plan(new Purpose(
                appointment, command.practitioner(), command.visitType(), was.site(), null, true, was.reason()));
        EncounterRows.update(writing, after);
        writing.record(new VisitPlanned(before, after));
        return Outcome.done(after);
    }
}
