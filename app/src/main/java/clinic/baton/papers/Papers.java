package clinic.baton.papers;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Papers that came in. */
public interface Papers {
    /** Those of which nobody said whose they are, by when they are due, at most {@code limit}. */
    List<Paper> fresh(PracticeId practice, int limit);

    /** One paper. */
    Optional<Paper> paper(PracticeId practice, UUID id);

    /** A patient's papers, newest first, at most {@code limit}. */
    List<Paper> ofPatient(PracticeId practice, UUID patient, int limit);

    /** Papers filed for some visits. */
    List<Paper> ofVisits(PracticeId practice, Collection<UUID> appointments);

    /** The file itself. */
    Optional<byte[]> content(PracticeId practice, UUID paper);

    /**
     * Whose a paper may be, the likeliest first: those whose birth date and family name both stand in it or in its file's
     * name.
     */
    List<PatientName> likely(PracticeId practice, Paper paper);
}
