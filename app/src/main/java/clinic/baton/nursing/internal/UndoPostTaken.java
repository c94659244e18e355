package clinic.baton.nursing.internal;

import clinic.baton.flow.FlowRefusal;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.nursing.Post;
import clinic.baton.nursing.PostTaken;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import org.springframework.stereotype.Component;

/** A post goes back to how it was, unless its nurse has said something else since. */
@Component
class UndoPostTaken implements WayBack<PostTaken> {
    @Override
    public Class<PostTaken> event() {
        return PostTaken.class;
    }

    @Override
    public Outcome<Nothing> undo(PostTaken event, Writing writing) {
        Post now = PostRows.find(writing, event.after().person());
        if (now.version() != event.after().version()) {
            return Outcome.refused(FlowRefusal.CHANGED_SINCE.refuse());
        }
        Post back = new Post(
                now.person(), event.before().providers(), event.before().away(), now.version() + 1);
        PostRows.write(writing, back);
        writing.record(new PostTaken(now, back));
        return Outcome.done(new Nothing());
    }
}
