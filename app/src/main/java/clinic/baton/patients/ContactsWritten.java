package clinic.baton.patients;

import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;

/** Hears, inside the command, that a patient's ways to be reached were written. A module declares a bean. */
public interface ContactsWritten {
    /**
     * They were written.
     *
     * @param before as they were; none for a new patient
     * @param after as they are
     */
    void written(Writing writing, UUID patient, List<Contact> before, List<Contact> after);
}
