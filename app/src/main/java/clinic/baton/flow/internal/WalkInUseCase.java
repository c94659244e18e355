package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ENCOUNTER;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Encounter.Purpose;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.FlowRefusal;
import clinic.baton.flow.WalkIn;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Patients;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.WalkInRecorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class WalkInUseCase implements UseCase<WalkIn, Encounter> {
    private final WalkInPlan plan;
    private final Patients patients;
    private final Telling telling;

    WalkInUseCase(WalkInPlan plan, Patients patients, Telling telling) {
        this.plan = plan;
        this.patients = patients;
        this.telling = telling;
    }

    @Override
    public About<WalkIn, Encounter> about() {
        return new About<>(
                WalkIn.class, Encounter.class, Permission.CONDUCT, List.of(EncounterBegan.class, WalkInRecorded.class));
    }

    @Override
    public List<String> locks(WalkIn walkIn) {
        List<String> locks = new ArrayList<>(List.of("patient:" + walkIn.patient()));
        if (walkIn.practitioner() != null) {
            locks.add("provider:" + walkIn.practitioner());
        }
        return locks;
    }

    @Override
    public Outcome<Encounter> perform(WalkIn walkIn, Writing writing) {
        List<Refusal> reasons =
                new ArrayList<>(plan.wrong(writing, walkIn.site(), walkIn.visitType(), walkIn.practitioner()));
        if (patients.named(writing.sql(), writing.practice(), Set.of(walkIn.patient()))
                .isEmpty()) {
            reasons.add(FlowRefusal.UNKNOWN_PATIENT.of("patient"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Optional<Encounter> here = here(walkIn, writing);
        if (here.isPresent()) {
            return Outcome.refused(FlowRefusal.ALREADY_HERE.of("patient", telling.stand(writing, here.get())));
        }
        String words = Beginning.words(walkIn.reason());
        UUID type = walkIn.visitType();
        UUID appointment = type == null
                ? null
                : plan.write(writing, walkIn.patient(), walkIn.site(), type, walkIn.practitioner(), words);
        return Outcome.done(Beginning.begin(
                writing,
                walkIn.patient(),
                new Purpose(appointment, walkIn.practitioner(), type, walkIn.site(), null, true, words)));
    }

    private static Optional<Encounter> here(WalkIn walkIn, Writing writing) {
        return EncounterRows.where(
                        writing.sql(),
                        writing.practiceKey(),
                        ENCOUNTER.PATIENT.eq(walkIn.patient()).and(ENCOUNTER.ENDED_AT.isNull()))
                .stream()
                .findFirst();
    }
}
