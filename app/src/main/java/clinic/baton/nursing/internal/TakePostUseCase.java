package clinic.baton.nursing.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.nursing.NursingRefusal;
import clinic.baton.nursing.Post;
import clinic.baton.nursing.PostTaken;
import clinic.baton.nursing.TakePost;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.record.Caller;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TakePostUseCase implements UseCase<TakePost, Post> {
    private final Clinics clinics;

    TakePostUseCase(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public About<TakePost, Post> about() {
        return new About<>(TakePost.class, Post.class, Permission.CARE, List.of(PostTaken.class));
    }

    @Override
    public List<String> locks(TakePost command) {
        return List.of("nursing-posts");
    }

    @Override
    public Outcome<Post> perform(TakePost command, Writing writing) {
        UUID person = writing.caller().id();
        if (person == null || writing.caller().kind() != Caller.Kind.PERSON) {
            return Outcome.refused(NursingRefusal.NO_PERSON.refuse());
        }
        List<UUID> known = clinics.of(writing.practice()).providers().stream()
                .map(Practitioner::id)
                .toList();
        if (!known.containsAll(command.providers())) {
            return Outcome.refused(NursingRefusal.UNKNOWN_PROVIDER.of("providers"));
        }
        Post before = PostRows.find(writing, person);
        Post after = new Post(person, command.providers(), command.away(), before.version() + 1);
        PostRows.write(writing, after);
        writing.record(new PostTaken(before, after));
        return Outcome.done(after);
    }
}
