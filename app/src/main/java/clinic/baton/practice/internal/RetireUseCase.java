package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.PartRetired;
import clinic.baton.practice.Retire;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RetireUseCase implements UseCase<Retire, Nothing> {
    private final Use use;

    RetireUseCase(Use use) {
        this.use = use;
    }

    @Override
    public About<Retire, Nothing> about() {
        return new About<>(Retire.class, Nothing.class, Permission.SET_UP, List.of(PartRetired.class));
    }

    @Override
    public List<String> locks(Retire command) {
        return List.of("subject:" + command.id());
    }

    @Override
    public Outcome<Nothing> perform(Retire command, Writing writing) {
        return use.set(writing, command.part(), command.id(), command.version(), false);
    }
}
