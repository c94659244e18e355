package clinic.baton.nursing.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.nursing.CallNurse;
import clinic.baton.nursing.NurseCall;
import clinic.baton.nursing.NurseCalled;
import clinic.baton.nursing.NursingRefusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CallNurseUseCase implements UseCase<CallNurse, NurseCall> {
    private final Clinics clinics;
    private final InTheBuilding building;

    CallNurseUseCase(Clinics clinics, InTheBuilding building) {
        this.clinics = clinics;
        this.building = building;
    }

    @Override
    public About<CallNurse, NurseCall> about() {
        return new About<>(CallNurse.class, NurseCall.class, Permission.CARE, List.of(NurseCalled.class));
    }

    @Override
    public List<String> locks(CallNurse command) {
        return List.of("nurse-call:" + command.provider());
    }

    @Override
    public Outcome<NurseCall> perform(CallNurse command, Writing writing) {
        boolean known =
                clinics.of(writing.practice()).providers().stream().anyMatch(p -> p.id().equals(command.provider()));
        if (!known) {
            return Outcome.refused(NursingRefusal.UNKNOWN_PROVIDER.refuse());
        }
        if (CallRows.open(writing, command.provider(), command.what()).isPresent()) {
            return Outcome.refused(NursingRefusal.CALL_OPEN.refuse());
        }
        Optional<Encounter> visit =
                Optional.ofNullable(command.encounter()).flatMap(id -> building.encounter(writing, id));
        UUID room = visit.map(Encounter::room).orElse(null);
        NurseCall call = new NurseCall(
                writing.newId(),
                command.provider(),
                command.what(),
                visit.map(Encounter::id).orElse(null),
                room,
                writing.now());
        CallRows.insert(writing, call);
        writing.record(new NurseCalled(call));
        return Outcome.done(call);
    }
}
