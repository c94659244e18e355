package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What booked visits need of time, room and people. */
public interface BookedNeeds {
    /** By visit, in the order of their kinds; visits without any are left out. */
    Map<UUID, List<BookedNeed>> of(PracticeId practice, Collection<UUID> appointments);
}
