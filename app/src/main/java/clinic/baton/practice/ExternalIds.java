package clinic.baton.practice;

import clinic.baton.kernel.PracticeId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How other systems name the parts of a practice. Learned through {@link LinkIdentifier}. */
public interface ExternalIds {
    /** What a name of another system means here; empty while nobody has said. */
    Optional<UUID> find(PracticeId practice, Part part, String system, String value);

    /** All names a system has for a kind of part, with what they mean here. */
    Map<String, UUID> all(PracticeId practice, Part part, String system);
}
