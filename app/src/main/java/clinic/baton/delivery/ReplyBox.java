package clinic.baton.delivery;

import clinic.baton.kernel.PracticeId;
import java.util.List;

/** What people wrote back and nobody has dealt with. */
public interface ReplyBox {
    /** Oldest first, at most so many. */
    List<Reply> open(PracticeId practice, int limit);
}
