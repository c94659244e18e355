package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RememberLinksUseCase implements UseCase<RememberLinks, Nothing> {
    @Override
    public About<RememberLinks, Nothing> about() {
        return new About<>(RememberLinks.class, Nothing.class, Permission.IMPORT, List.of());
    }

    @Override
    public List<String> locks(RememberLinks command) {
        return command.links().stream()
                .map(link -> "link:" + link.kind() + "|" + link.identifier())
                .toList();
    }

    @Override
    public Outcome<Nothing> perform(RememberLinks command, Writing writing) {
        Links.put(writing, command.links());
        return Outcome.done(new Nothing());
    }
}
