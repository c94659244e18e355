package clinic.baton.promises;

import clinic.baton.kernel.PracticeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What patients were told. Each method is one query. */
public interface Promises {
    /** The newest promise to each of a date's visits that has one, by visit. */
    Map<UUID, WaitPromise> newest(PracticeId practice, LocalDate date);

    /** All promises of a date, by when they were made. */
    List<WaitPromise> on(PracticeId practice, LocalDate date);
}
