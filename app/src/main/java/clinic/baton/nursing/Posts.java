package clinic.baton.nursing;

import clinic.baton.kernel.PracticeId;
import java.util.Map;
import java.util.UUID;

/** How the nurses of a practice stand. */
public interface Posts {
    /** By person; those who never said are left out. One query. */
    Map<UUID, Post> of(PracticeId practice);
}
