package clinic.baton.practice.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.PartRestored;
import clinic.baton.practice.Restore;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RestoreUseCase implements UseCase<Restore, Nothing> {
    private final Use use;

    RestoreUseCase(Use use) {
        this.use = use;
    }

    @Override
    public About<Restore, Nothing> about() {
        return new About<>(Restore.class, Nothing.class, Permission.SET_UP, List.of(PartRestored.class));
    }

    @Override
    public List<String> locks(Restore command) {
        return List.of("subject:" + command.id());
    }

    @Override
    public Outcome<Nothing> perform(Restore command, Writing writing) {
        return use.set(writing, command.part(), command.id(), command.version(), true);
    }
}
