package clinic.baton.patients;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which records somebody may not look into yet. A list, a search or a sheet that shows more of patients than their name, birth date
 * and visit leaves the rest out for these, and leads to the patient's page, which asks for a reason.
 */
public interface ClosedRecords {
    /** Those of these patients whose record the caller would have to give a reason for first. */
    Set<UUID> closedTo(Caller caller, Collection<UUID> patients);

    /** Those of these patients whose record is restricted at all: for paper and prompts, which everybody sees alike. */
    Set<UUID> restricted(PracticeId practice, Collection<UUID> patients);

    /** Whether the caller would have to give a reason for this one. */
    default boolean closedTo(Caller caller, UUID patient) {
        return closedTo(caller, Set.of(patient)).contains(patient);
    }
}
