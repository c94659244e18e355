package clinic.baton.prompts;

import clinic.baton.prompts.Handling.By;
import clinic.baton.prompts.Handling.Holder;
import clinic.baton.prompts.internal.HandlingRows;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes prompts from one person to the next, inside the command of a hand-over. */
@Component
public class TakingOver {
    private final InstantSource wall;

    TakingOver(InstantSource wall) {
        this.wall = wall;
    }

    /** Whether somebody has a prompt now. */
    public boolean has(Writing writing, String prompt, @Nullable UUID person) {
        By holder = HandlingRows.find(writing, prompt).heldBy(wall.instant());
        return holder != null && Objects.equals(holder.person(), person);
    }

    /** The caller has the prompt from now on, unless it is done or a third person took it meanwhile. Answers whether they do. */
    public boolean pass(Writing writing, String prompt, @Nullable UUID from) {
        Handling before = HandlingRows.find(writing, prompt);
        By holder = before.heldBy(wall.instant());
        boolean free = holder == null || Objects.equals(holder.person(), from);
        if (before.done() != null || !free) {
            return false;
        }
        By me = new By(writing.caller().id(), writing.caller().name(), writing.now());
        Handling after = before.taken(new Holder(me, wall.instant()));
        HandlingRows.write(writing, after);
        writing.record(new PromptHandled("handed-over", before, after));
        return true;
    }
}
