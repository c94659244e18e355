package clinic.baton.desk;

import clinic.baton.kernel.PracticeId;
import clinic.baton.prompts.DayCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How days stand, and what their opening and closing waits for. */
public interface PracticeDays {
    /** A day of a site. */
    PracticeDay of(PracticeId practice, UUID site, LocalDate date);

    /** What to look at before opening today. */
    List<DayCheck> opening(PracticeId practice, UUID site);

    /** What must be so before closing today. */
    List<DayCheck> closing(PracticeId practice, UUID site);
}
