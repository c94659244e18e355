package clinic.baton.forms;

import clinic.baton.kernel.PracticeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What forms a practice asks, and what came of them. */
public interface Forms {
    /** The forms in use, by title: the practice's own newest versions, and those shipped that it hasn't changed. */
    List<Questionnaire> all(PracticeId practice);

    /** A form in use. */
    Optional<Questionnaire> form(PracticeId practice, String key);

    /** One that was asked. */
    Optional<Filling> filling(PracticeId practice, UUID id);

    /** What a patient was asked, newest first, at most {@code limit}. */
    List<Filling> ofPatient(PracticeId practice, UUID patient, int limit);

    /** What some patients were asked and wasn't withdrawn, newest first. */
    List<Filling> ofPatients(PracticeId practice, Collection<UUID> patients);

    /** What is still to be filled, the oldest first, at most {@code limit}. */
    List<Filling> open(PracticeId practice, int limit);
}
