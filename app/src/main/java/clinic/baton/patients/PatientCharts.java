package clinic.baton.patients;

import clinic.baton.kernel.PracticeId;
import java.util.Optional;
import java.util.UUID;

/** Reads a patient whole. Whoever shows one notes the reading, see {@link clinic.baton.audit.ReadLog}. */
public interface PatientCharts {
    /** The patient, or nothing when there is none of that id here. */
    Optional<Patient> of(PracticeId practice, UUID patient);
}
