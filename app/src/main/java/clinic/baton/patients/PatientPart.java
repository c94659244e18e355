package clinic.baton.patients;

import clinic.baton.record.Caller;
import java.util.Optional;
import java.util.UUID;

/** A part of a patient's page that another module brings: visits, messages, forms. The module declares a bean. */
public interface PatientPart {
    /** Its place on the page, in tens. */
    int order();

    /** The part as HTML, or nothing where there is nothing to show or the caller may not see it. */
    Optional<String> html(Caller caller, UUID patient);
}
