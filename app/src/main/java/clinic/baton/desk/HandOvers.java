package clinic.baton.desk;

import clinic.baton.kernel.PracticeId;
import java.util.List;

/** What is being handed over. */
public interface HandOvers {
    /** What was offered and nobody has accepted, the oldest first. */
    List<Handed> open(PracticeId practice);
}
