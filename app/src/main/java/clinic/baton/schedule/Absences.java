package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.LocalDate;
import java.util.List;

/** Who is away, and when the practice is closed. */
public interface Absences {
    /** What touches the dates, by first date; taken-back ones left out. */
    List<Absence> between(PracticeId practice, LocalDate first, LocalDate last);
}
