package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Identifier;
import clinic.baton.interop.Reference;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Patients;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the patient a reference means: within the file, else by identifier. */
final class WhoIs {
    private final PracticeId practice;
    private final Named named;
    private final Patients patients;

    WhoIs(PracticeId practice, Named named, Patients patients) {
        this.practice = practice;
        this.named = named;
        this.patients = patients;
    }

    /** The patient; {@link Named#NOBODY} for one who waits or was left out; null where nobody is known. */
    @Nullable
    UUID patient(Reference reference) {
        UUID inFile = named.find(reference).orElse(null);
        Identifier identifier = reference.identifier();
        if (inFile != null || identifier == null) {
            return inFile;
        }
        return patients.identified(practice, PatientTranslation.identifiers(List.of(identifier))).values().stream()
                .findFirst()
                .orElse(null);
    }
}
