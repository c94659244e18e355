package clinic.baton.readiness;

import clinic.baton.kernel.PracticeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where paper charts are. */
public interface PaperCharts {
    /** The charts of some patients; those without one are left out. */
    Map<UUID, PaperChart> of(PracticeId practice, Collection<UUID> patients);

    /** The chart of a number. */
    Optional<PaperChart> numbered(PracticeId practice, int number);

    /** Charts that are out, the longest first, at most {@code most}. */
    List<PaperChart> out(PracticeId practice, int most);
}
