package clinic.baton.patients;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Writing;
import java.util.Optional;
import java.util.UUID;

/** Reads a patient whole. Whoever shows one notes the reading, see {@link clinic.baton.audit.ReadLog}. */
public interface PatientCharts {
    /** The patient, or nothing when there is none of that id here. */
    Optional<Patient> of(PracticeId practice, UUID patient);

    /** The same inside a command, for its rule; shown to nobody. */
    Optional<Patient> of(Writing writing, UUID patient);
}
