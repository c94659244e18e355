package clinic.baton.checkout;

import clinic.baton.kernel.PracticeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be settled before patients leave. Each method is a fixed number of queries, however many visits. */
public interface CheckOuts {
    /** What was asked for in some visits, in the order in which it was asked; visits without anything are left out. */
    Map<UUID, List<CheckOutItem>> of(PracticeId practice, Collection<UUID> encounters);

    /** What patients left without and the desk still does after them, the oldest first, at most {@code most}. */
    List<CheckOutItem> later(PracticeId practice, int most);
}
