package clinic.baton.interop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient as another system knows them.
 *
 * @param birthDate null where unknown or only partly known
 * @param sex administrative sex: {@code female}, {@code male}, {@code other}, {@code unknown} or empty
 * @param language preferred language as a BCP 47 tag where it could be understood, else as written; empty if not given
 * @param interpreter whether the source says that an interpreter is needed
 * @param active false where the source marks the record as no longer used
 * @param deceased whether the source says that the patient has died
 */
public record IncomingPatient(
        Origin origin,
        Keys keys,
        PersonName name,
        @Nullable LocalDate birthDate,
        String sex,
        List<ContactPoint> contacts,
        PostalAddress address,
        String language,
        boolean interpreter,
        boolean active,
        boolean deceased)
        implements IncomingRecord {

    public IncomingPatient {
        contacts = List.copyOf(contacts);
    }
}
